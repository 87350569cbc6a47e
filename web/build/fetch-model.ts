import type { ModelFiles } from '../../src/language/index.ts'
import { UsageError } from '../../src/text/usage-error.ts'
import type { BuildProgress } from './messages.ts'

const NAMES = ['model.onnx', 'vocabulary.txt', 'labels.json'] as const

/** Fetches the files of the language model from where the page is served, telling how far it is; the runtime comes with the worker. */
export async function fetchModel(address: string, tell: (progress: BuildProgress) => void): Promise<ModelFiles> {
  const responses = await Promise.all(NAMES.map((name) => fetchFile(`${address}${name}`)))
  const total = responses.reduce((sum, response) => sum + Number(response.headers.get('content-length') ?? 0), 0)
  let done = 0
  const count = (bytes: number) => {
    done += bytes
    tell({ phase: 'model', done: Math.min(done, total), total })
  }
  const [model, vocabulary, labels] = await Promise.all(responses.map((response) => bytesOf(response, count)))
  if (!model || !vocabulary || !labels) throw noModel(address)
  const decoder = new TextDecoder()
  return { model, vocabulary: decoder.decode(vocabulary), labels: JSON.parse(decoder.decode(labels)) }
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address)
  if (response.ok && response.body) return response
  throw noModel(address)
}

async function bytesOf(response: Response, count: (bytes: number) => void): Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const reader = response.body?.getReader()
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    pieces.push(piece.value)
    count(piece.value.length)
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

function noModel(address: string): UsageError {
  return new UsageError(`The language model is not served at ${address}. Start the explorer with “relata explore”.`)
}
