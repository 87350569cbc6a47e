import { packageFile } from '../files/package-file.ts'

/** The files of the language model, for building in the page: each name with its path. */
export function modelFiles(): ReadonlyMap<string, string> {
  const names = ['model.onnx', 'vocabulary.txt', 'labels.json']
  return new Map(names.map((name) => [name, packageFile(`graph-data/models/en/${name}`)]))
}
