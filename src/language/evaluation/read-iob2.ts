import { UsageError } from '../../text/usage-error.ts'

/** A name between two words, both inside; words count from 0. */
export type TaggedName = Readonly<{ first: number; last: number; label: string }>
export type TaggedSentence = Readonly<{ words: readonly string[]; names: readonly TaggedName[] }>

/**
 * Reads names in the columns of Universal NER (number, word, tag …) or of CoNLL 2003 (word … tag), tabs or blanks
 * between them, a blank line between sentences, a document for each `# newdoc`. Anything else throws a `UsageError`.
 */
export function readIob2(file: string, name: string): readonly (readonly TaggedSentence[])[] {
  const documents: TaggedSentence[][] = [[]]
  let rows: Row[] = []
  for (const [index, line] of `${file}\n\n`.split(/\r?\n/u).entries()) {
    if (/^# newdoc|^-DOCSTART-/u.test(line)) documents.push([])
    else if (line.trim() === '' && rows.length > 0) {
      documents.at(-1)?.push(sentenceOf(rows))
      rows = []
    } else if (line.trim() !== '' && !/^#(?:\s|$)/u.test(line)) rows.push(rowOf(line, { name, line: index + 1 }))
  }
  const full = documents.filter((sentences) => sentences.length > 0)
  if (full.length > 0) return full
  throw new UsageError(`${name} holds no sentence. Give words with tags of names, one a line: “1⇥Lima⇥B-LOC”.`)
}

type Row = Readonly<{ word: string; tag: string }>

function rowOf(line: string, { name, line: number }: { name: string; line: number }): Row {
  const cells = line.split(line.includes('\t') ? '\t' : /\s+/u)
  const isNumbered = cells.length > 2 && /^\d+$/u.test(cells[0] ?? '')
  const word = cells[isNumbered ? 1 : 0] ?? ''
  const tag = (isNumbered ? cells[2] : cells.at(-1)) ?? ''
  if (cells.length > 1 && /^(?:O|[BI]-\S+)$/u.test(tag)) return { word, tag }
  throw new UsageError(
    `${name}, line ${number} has no tag of a name: it needs a word and O, B-… or I-…, as in “1⇥Lima⇥B-LOC”.`,
  )
}

function sentenceOf(rows: readonly Row[]): TaggedSentence {
  const names: TaggedName[] = []
  for (const [index, { tag }] of rows.entries()) {
    const label = tag.slice(2)
    const open = names.at(-1)
    if (tag.startsWith('I') && open?.last === index - 1 && open.label === label) {
      names[names.length - 1] = { ...open, last: index }
    } else if (tag !== 'O') names.push({ first: index, last: index, label })
  }
  return { words: rows.map(({ word }) => word), names }
}
