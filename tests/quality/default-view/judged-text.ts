import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { texts } from '../read-sentence-facts.ts'
import { treebankText } from '../treebank-text.ts'

const EWT = 'UniversalDependencies+UD_English-EWT'

/** The text that the offsets of verdicts count in, by the name that they give the document: `amir-zeldes+gum/GUM_news_crane`. */
export function judgedText(document: string): Promise<string> {
  const collection = dirname(document)
  if (collection === 'amir-zeldes+gum') return gumText(basename(document))
  if (collection === EWT) return ewtText(basename(document))
  if (collection.startsWith('dstl+re3d')) return re3dText(collection, basename(document))
  if (collection === 'tonytan48+Re-DocRED') return redocredText(Number(basename(document)))
  throw new Error(`There are no texts of ${collection}`)
}

async function gumText(name: string): Promise<string> {
  return treebankText(await readFile(join(texts, 'amir-zeldes+gum/dep', `${name}.conllu`), 'utf8'))
}

async function ewtText(name: string): Promise<string> {
  const parts = ['en_ewt-ud-dev.conllu', 'en_ewt-ud-train.conllu']
  const files = await Promise.all(parts.map((part) => readFile(join(texts, EWT, part), 'utf8')))
  return treebankText(
    found(
      files
        .join('')
        .split(/^(?=# newdoc id = )/mu)
        .find((part) => part.startsWith(`# newdoc id = ${name}\n`)),
      name,
    ),
  )
}

async function re3dText(source: string, id: string): Promise<string> {
  const lines = (await readFile(join(texts, source, 'documents.json'), 'utf8')).trim().split('\n')
  const rows = lines.map((line): Readonly<{ _id: string; text: string }> => JSON.parse(line.replace(/^\uFEFF/u, '')))
  return found(
    rows.find(({ _id }) => _id === id),
    id,
  ).text
}

/** Documents count from 1; their words are joined by spaces. */
async function redocredText(number: number): Promise<string> {
  const file = await readFile(join(texts, 'tonytan48+Re-DocRED/data/dev_revised.json'), 'utf8')
  const rows: readonly Readonly<{ sents: readonly (readonly string[])[] }>[] = JSON.parse(file)
  return found(rows[number - 1], String(number))
    .sents.flat()
    .join(' ')
}

function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`${texts} has no text ${name}`)
  return value
}
