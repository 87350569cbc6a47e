import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Document } from '../../src/types/document.ts'
import { document } from '../fixtures/document.ts'
import { texts } from './read-sentence-facts.ts'
import { treebankText } from './treebank-text.ts'

/** Texts of one collection; `every` says that each n-th is taken. */
type Collection = Readonly<{ name: string; every: number; read: () => Promise<readonly string[]> }>

/** The large ones are sampled, so that reading all takes a few minutes. */
const collections: readonly Collection[] = [
  { name: 'GUM', every: 2, read: gumTexts },
  { name: 'EWT', every: 1, read: ewtTexts },
  { name: 're3d', every: 1, read: re3dTexts },
  { name: 'CaRB', every: 1, read: carbTexts },
  { name: 'Re-DocRED', every: 3, read: redocredTexts },
]

/** The texts that lie beside the project, as documents; of all of them each n-th where a number is given. */
export async function referenceTexts(
  everyNth?: number,
): Promise<readonly Readonly<{ name: string; documents: readonly Document[] }>[]> {
  return Promise.all(
    collections.map(async ({ name, every, read }) => ({
      name,
      documents: (await read())
        .map((text, index) => document(text, { id: `${name}-${index + 1}` }))
        .filter((_, index) => index % (everyNth ?? every) === 0),
    })),
  )
}

async function gumTexts(): Promise<readonly string[]> {
  const folder = join(texts, 'amir-zeldes+gum/dep')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.conllu')).toSorted()
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).map(treebankText)
}

async function ewtTexts(): Promise<readonly string[]> {
  const file = await readFile(join(texts, 'UniversalDependencies+UD_English-EWT/en_ewt-ud-dev.conllu'), 'utf8')
  return file
    .split(/^(?=# newdoc )/mu)
    .map(treebankText)
    .filter((text) => text !== '')
}

async function re3dTexts(): Promise<readonly string[]> {
  const folder = join(texts, 'dstl+re3d')
  const sources = (await readdir(folder)).toSorted()
  const files = await Promise.all(sources.map((source) => readFile(join(folder, source, 'documents.json'), 'utf8')))
  return files.flatMap((file) => file.trim().split('\n')).map((line) => fieldOf(JSON.parse(line), 'text'))
}

function fieldOf(row: Readonly<Record<string, string>>, name: string): string {
  const value = row[name]
  if (value === undefined) throw new Error(`There is no “${name}” in ${JSON.stringify(row)}`)
  return value
}

/** Sentences by themselves, twenty to a text. */
async function carbTexts(): Promise<readonly string[]> {
  const file = await readFile(join(texts, 'dair-iitd+CaRB/data/gold/dev.tsv'), 'utf8')
  const lines = file.trimEnd().split('\n')
  return batches([...new Set(lines.map((line) => line.split('\t', 1)[0] ?? ''))], 20)
}

async function redocredTexts(): Promise<readonly string[]> {
  const file = await readFile(join(texts, 'tonytan48+Re-DocRED/data/dev_revised.json'), 'utf8')
  const rows: readonly Readonly<{ sents: readonly (readonly string[])[] }>[] = JSON.parse(file)
  return rows.map(({ sents }) => sents.flat().join(' '))
}

/** Texts of so many paragraphs each. */
export function batches(paragraphs: readonly string[], size: number): readonly string[] {
  const count = Math.ceil(paragraphs.length / size)
  return Array.from({ length: count }, (_, batch) => paragraphs.slice(batch * size, (batch + 1) * size).join('\n\n'))
}
