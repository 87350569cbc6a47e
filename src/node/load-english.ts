import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createEnglish } from '../language/index.ts'
import type { Annotator } from '../types/plugin.ts'

/** Loads the English annotator with the model that comes with relata. */
export async function loadEnglish(): Promise<Annotator> {
  const folder = modelFolder(dirname(fileURLToPath(import.meta.url)))
  const [model, vocabulary, labels] = await Promise.all([
    readFile(join(folder, 'model.onnx')),
    readFile(join(folder, 'vocabulary.txt'), 'utf8'),
    readFile(join(folder, 'labels.json'), 'utf8'),
  ])
  return createEnglish({ model: new Uint8Array(model), vocabulary, labels: JSON.parse(labels) })
}

/** The source stands two folders below the package, the built program one: the model is found from both. */
function modelFolder(from: string): string {
  const folder = join(from, 'graph-data', 'models', 'en')
  if (existsSync(folder) || from === dirname(from)) return folder
  return modelFolder(dirname(from))
}
