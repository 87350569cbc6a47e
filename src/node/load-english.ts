import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createEnglish, type ModelFiles } from '../language/index.ts'
import { parseJson } from '../text/parse-json.ts'
import { UsageError } from '../text/usage-error.ts'
import type { Annotator } from '../types/plugin.ts'
import { fileFault } from './files/file-fault.ts'
import { packageFile } from './files/package-file.ts'

/** Loads the English annotator with the model that comes with relata. */
export async function loadEnglish(): Promise<Annotator> {
  return createEnglish(await readModel(shippedModel()))
}

/** The folder of the model that comes with relata. */
export function shippedModel(): string {
  return packageFile('graph-data/models/en')
}

/** The files of a model: `model.onnx`, `vocabulary.txt`, `labels.json`. */
export async function readModel(folder: string): Promise<ModelFiles> {
  const [model, vocabulary, labels] = await Promise.all([
    contentOf(join(folder, 'model.onnx')),
    contentOf(join(folder, 'vocabulary.txt')),
    contentOf(join(folder, 'labels.json')),
  ])
  const parsed = parseJson(labels.toString('utf8'))
  if ('fault' in parsed) throw new UsageError(`${join(folder, 'labels.json')} is no JSON: ${parsed.fault}`)
  return { model: new Uint8Array(model), vocabulary: vocabulary.toString('utf8'), labels: parsed.value }
}

async function contentOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new UsageError(`${path} ${fileFault(error)}`, { cause: error })
  }
}
