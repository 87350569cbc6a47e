import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm'
import type { EncodedSentence } from './encode-words.ts'

/** Bytes of onnxruntime-web’s `ort-wasm-simd-threaded.wasm`, or the address to fetch it from; only bundled programs need it. */
export type WasmSource = Uint8Array | string

/** What the model says of a batch of `size` sentences padded to `words` words; rows by sentence, then word. */
export type ModelOutput = Readonly<{
  words: number
  /** [sentence, word] */
  upos: Int32Array
  xpos: Int32Array
  /** Log-probabilities [sentence, word, name label]. */
  names: Float32Array
  /** Scores [sentence, word, head], where head 0 is the root. */
  arcs: Float32Array
  /** Best relation [sentence, word, head]. */
  relations: Int32Array
  /** Probabilities [sentence, word, referent type]. */
  referents: Float32Array
}>

export type ModelRuntime = Readonly<{ run: (batch: readonly EncodedSentence[]) => Promise<ModelOutput> }>

/** Loads an ONNX model into onnxruntime’s WebAssembly: one thread, so that the same input gives the same bytes everywhere. */
export async function loadRuntime(model: Uint8Array, wasm?: WasmSource): Promise<ModelRuntime> {
  env.wasm.numThreads = 1
  if (typeof wasm === 'string') env.wasm.wasmPaths = { wasm }
  else if (wasm !== undefined) env.wasm.wasmBinary = wasm
  const session = await InferenceSession.create(model, { executionProviders: ['wasm'], graphOptimizationLevel: 'all' })
  return { run: (batch) => runBatch(session, batch) }
}

const wanted = ['upos', 'xpos', 'ner', 'arc', 'label', 'mention']

async function runBatch(session: InferenceSession, batch: readonly EncodedSentence[]): Promise<ModelOutput> {
  const inputs = {
    ids: padded(batch.map((sentence) => sentence.ids)),
    case: padded(batch.map((sentence) => sentence.cases)),
    mask: padded(batch.map((sentence) => sentence.ids.map(() => 1))),
    first: padded(batch.map((sentence) => sentence.first)),
    last: padded(batch.map((sentence) => sentence.last)),
  }
  const output = await session.run(inputs, wanted)
  return {
    words: Math.max(...batch.map((sentence) => sentence.first.length)),
    upos: integers(output, 'upos'),
    xpos: integers(output, 'xpos'),
    names: floats(output, 'ner'),
    arcs: floats(output, 'arc'),
    relations: integers(output, 'label'),
    referents: floats(output, 'mention'),
  }
}

/** Rows of different lengths as one tensor, filled up with zeros. */
function padded(rows: readonly (readonly number[])[]): Tensor {
  const width = Math.max(...rows.map((row) => row.length))
  const cells = new BigInt64Array(rows.length * width)
  for (const [index, row] of rows.entries()) cells.set(row.map(BigInt), index * width)
  return new Tensor('int64', cells, [rows.length, width])
}

function integers(output: InferenceSession.ReturnType, name: string): Int32Array {
  const cells = output[name]?.data
  if (cells instanceof Int32Array) return cells
  throw new Error(`The language model gives no integers called “${name}”.`)
}

function floats(output: InferenceSession.ReturnType, name: string): Float32Array {
  const cells = output[name]?.data
  if (cells instanceof Float32Array) return cells
  throw new Error(`The language model gives no numbers called “${name}”.`)
}
