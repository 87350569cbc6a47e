import { UsageError } from '../../text/usage-error.ts'
import type { Token, Upos } from '../../types/annotation.ts'

/** A document of a treebank: its text, with a blank line between paragraphs, and its sentences. */
export type TreebankDocument = Readonly<{ text: string; sentences: readonly (readonly Token[])[] }>

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html); words that share one surface word keep their place in
 * it where they spell it. What is no CoNLL-U throws a `UsageError` that names the line.
 */
export function readConllu(file: string, name: string): readonly TreebankDocument[] {
  const documents: TreebankDocument[] = []
  let line = 1
  for (const part of file.replaceAll('\r\n', '\n').split(/^(?=# newdoc)/mu)) {
    if (part.trim() !== '') documents.push(readDocument(part, { name, line }))
    line += part.split('\n').length - 1
  }
  if (documents.some(({ sentences }) => sentences.length > 0)) return documents
  throw new UsageError(`${name} holds no sentence. Give a treebank in CoNLL-U: ten columns, tabs between them.`)
}

type Place = Readonly<{ name: string; line: number }>

function readDocument(part: string, place: Place): TreebankDocument {
  const sentences: Token[][] = []
  let text = ''
  let line = place.line
  for (const block of part.split('\n\n')) {
    const lines = block.split('\n')
    if (text !== '' && lines.some((row) => /^# newpar(?!_)/u.test(row))) text = `${text.trimEnd()}\n\n`
    const tokens: Token[] = []
    for (const { form, space, rows } of surfaceWords(lines, { ...place, line })) {
      const end = text.length + form.length
      for (const row of rows) tokens.push(goldToken(row, tokens.at(-1)?.end ?? 0, { from: text.length, to: end }))
      const last = tokens.pop()
      if (last !== undefined) tokens.push({ ...last, end })
      text += form + space
    }
    if (tokens.length > 0) sentences.push(tokens)
    line += lines.length + 1
  }
  return { text, sentences }
}

type SurfaceWord = { form: string; space: string; last: number; rows: (readonly string[])[] }

/** Words as written, each with the rows of its tokens. */
function surfaceWords(lines: readonly string[], place: Place): readonly SurfaceWord[] {
  const words: SurfaceWord[] = []
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue
    const row = line.split('\t')
    checkRow(row, { name: place.name, line: place.line + index })
    if (row[0]?.includes('.')) continue
    const [first = 0, last = first] = (row[0] ?? '').split('-').map(Number)
    const open = words.at(-1)
    if (open !== undefined && first <= open.last) open.rows.push(row)
    else {
      const space = row.at(-1)?.includes('SpaceAfter=No') ? '' : ' '
      words.push({ form: row[1] ?? '', space, last, rows: first === last ? [row] : [] })
    }
  }
  return words
}

function checkRow(row: readonly string[], { name, line }: Place): void {
  const isWord = /^\d+$/u.test(row[0] ?? '')
  const isWhole = row.length === 10 && /^\d+(?:[-.]\d+)?$/u.test(row[0] ?? '')
  if (isWhole && (!isWord || /^\d+$/u.test(row[6] ?? ''))) return
  throw new UsageError(
    `${name}, line ${line} is no row of CoNLL-U: it needs a number, ten columns with tabs between them, and the number of its head in the seventh.`,
  )
}

function goldToken(row: readonly string[], previousEnd: number, word: { from: number; to: number }): Token {
  const [, text = '', lemma = '', upos = '', xpos = '', , head = '', deprel = ''] = row
  const start = Math.max(word.from, previousEnd)
  return {
    text,
    lemma,
    upos: uposOf(upos),
    xpos,
    head: Number(head) - 1,
    deprel,
    start,
    end: Math.min(start + text.length, word.to),
  }
}

const tags: readonly Upos[] = [
  ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN'] as const),
  ...(['PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const),
]

function uposOf(tag: string): Upos {
  return tags.find((known) => known === tag) ?? 'X'
}
