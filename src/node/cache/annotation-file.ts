import { readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Sentence } from '../../types/annotation.ts'
import { isMissing } from '../files/file-fault.ts'

/** What a file of the cache holds: nothing where there is none, nothing of use where it is damaged or not ours. */
export type Remembered = Readonly<{ kind: 'known'; sentences: readonly Sentence[] } | { kind: 'unknown' | 'damaged' }>

/** Reads the sentences of a text; gzip’s checksum tells whether the file is whole, the key whether it is the right one. */
export async function readAnnotationFile(path: string, key: string): Promise<Remembered> {
  try {
    const saved: unknown = JSON.parse(gunzipSync(await readFile(path)).toString('utf8'))
    return isSaved(saved) && saved.key === key
      ? { kind: 'known', sentences: saved.sentences.map(withReferents) }
      : { kind: 'damaged' }
  } catch (error) {
    return { kind: isMissing(error) ? 'unknown' : 'damaged' }
  }
}

/** Writes the sentences of a text, whole or not at all. */
export async function writeAnnotationFile(path: string, key: string, sentences: readonly Sentence[]): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await writeFile(temporary, gzipSync(JSON.stringify({ key, sentences })))
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
}

type Saved = Readonly<{ key: string; sentences: readonly Sentence[] }>

function isSaved(value: unknown): value is Saved {
  return isObject(value) && typeof value.key === 'string' && isListOf(value.sentences, isSentence)
}

function isSentence(value: unknown): boolean {
  return isObject(value) && [value.tokens, value.names, value.referents].every((list) => Array.isArray(list))
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** JSON writes `null` for what is `undefined` in a list. */
function withReferents(sentence: Sentence): Sentence {
  return { ...sentence, referents: sentence.referents.map((referent) => referent ?? undefined) }
}
