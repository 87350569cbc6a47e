import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The path of a file that ships with relata, wherever the package lies and whether it is built or run from source. */
export function packageFile(path: string): string {
  return join(packageFolder(dirname(fileURLToPath(import.meta.url))), path)
}

function packageFolder(folder: string): string {
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'relata') return folder
  if (dirname(folder) === folder) throw new Error('relata does not find its own package.json')
  return packageFolder(dirname(folder))
}
