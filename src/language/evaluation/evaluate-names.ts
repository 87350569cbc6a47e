import type { EnglishReader } from '../english-reader.ts'
import { readIob2, type TaggedName, type TaggedSentence } from './read-iob2.ts'
import { emptyTally, type Figures, figuresByKey, figuresOf, tallyOf } from './tally.ts'

/** F1 of names whose words are exactly right, with their label and without; only labels that occur in the files count. */
export type NameFigures = Readonly<{
  typed: Figures
  untyped: Figures
  labels: Readonly<Record<string, Figures>>
}>

/** Reads the words of sentences tagged in IOB2 and compares the names in them. */
export async function evaluateNames(
  files: readonly Readonly<{ name: string; content: string }>[],
  reader: EnglishReader,
  options: { signal?: AbortSignal } = {},
): Promise<NameFigures> {
  const documents = files.flatMap(({ content, name }) => readIob2(content, name))
  const labels = new Set(documents.flat().flatMap(({ names }) => names.map(({ label }) => label)))
  const typed = emptyTally()
  const untyped = emptyTally()
  const byLabel = new Map([...labels].map((label) => [label, emptyTally()]))
  for (const sentences of documents) {
    const found = await namesIn(sentences, reader, options)
    for (const [index, { names: gold }] of sentences.entries()) {
      const own = (found[index] ?? []).filter(({ label }) => labels.has(label))
      for (const [tally, key] of [
        [typed, withLabel],
        [untyped, span],
      ] as const) {
        const there = new Set(gold.map(key))
        tally.there += gold.length
        tally.found += own.length
        tally.right += own.filter((name) => there.has(key(name))).length
      }
      const there = new Set(gold.map(withLabel))
      for (const { label } of gold) tallyOf(byLabel, label).there++
      for (const name of own) {
        const tally = tallyOf(byLabel, name.label)
        tally.found++
        if (there.has(withLabel(name))) tally.right++
      }
    }
  }
  return { typed: figuresOf(typed), untyped: figuresOf(untyped), labels: figuresByKey(byLabel) }
}

/** Names of each sentence; a sentence that is too long for the model is read in parts. */
async function namesIn(
  sentences: readonly TaggedSentence[],
  reader: EnglishReader,
  { signal }: { signal?: AbortSignal },
): Promise<readonly (readonly TaggedName[])[]> {
  const parts = sentences.map(({ words }) => reader.cut(words.map((text, start) => ({ text, start, end: start + 1 }))))
  const unread = parts.flat().map((words) => ({ words, paragraph: 0 }))
  const read = (await reader.read(unread, signal && { signal })).values()
  return parts.map((own) =>
    own.flatMap(() => {
      const sentence = read.next().value
      const before = sentence?.start ?? 0
      return (sentence?.names ?? []).map(({ first, last, label }) => ({
        first: first + before,
        last: last + before,
        label,
      }))
    }),
  )
}

function span({ first, last }: TaggedName): string {
  return `${first}-${last}`
}

function withLabel(name: TaggedName): string {
  return `${span(name)} ${name.label}`
}
