import { groupBy } from '../../../text/group-by.ts'
import type { LocatedMention } from '../../mention/located-mention.ts'
import type { Mentions } from '../../mention/mentions.ts'
import { type Tree, tokenAt } from '../../syntax/tree.ts'

/** A document as somebody’s speech: its paragraphs, of which each may have another speaker. */
export type Discourse = readonly Paragraph[]

export type Paragraph = Readonly<{
  number: number
  trees: readonly Tree[]
  /** The people named in it. */
  people: readonly LocatedMention[]
  /** Its words without punctuation. */
  words: readonly string[]
  isQuestion: boolean
}>

/** Who speaks and who is spoken to. */
export type Voice = Readonly<{ speaker?: LocatedMention; addressee?: LocatedMention; why: string }>

/** Finds out by one kind of sign who speaks in which paragraphs. */
export type VoiceRule = (discourse: Discourse) => ReadonlyMap<Paragraph['number'], Voice>

export function discourseOf(trees: readonly Tree[], mentions: Mentions): Discourse {
  return [...groupBy(trees, (tree) => String(tree.sentence.paragraph))].map(([number, members]) => ({
    number: Number(number),
    trees: members,
    people: members.flatMap((tree) => mentions.within(tree)).filter(isPerson),
    words: members.flatMap(({ tokens }) => tokens.filter(({ upos }) => upos !== 'PUNCT').map(({ text }) => text)),
    isQuestion: endsInQuestion(members),
  }))
}

function isPerson({ mention }: LocatedMention): boolean {
  return mention.kind === 'name' && mention.entityType === 'person'
}

function endsInQuestion(trees: readonly Tree[]): boolean {
  return (trees.at(-1)?.tokens ?? []).slice(-2).some(({ text }) => text.startsWith('?'))
}

/** Whether a paragraph is nothing but a name, with a title perhaps: “Mr. Park?”. */
export function nameAlone({ people, words, trees }: Paragraph): LocatedMention | undefined {
  const [name] = people
  const others = name === undefined ? [] : words.filter((word) => !wordsOf(name).includes(word))
  const isAlone = trees.length === 1 && others.every((word) => /^\p{Lu}/u.test(word)) && others.length <= 2
  return people.length === 1 && isAlone ? name : undefined
}

function wordsOf({ tree, words }: LocatedMention): readonly string[] {
  return words.map((index) => tokenAt(tree, index).text)
}

/** The same voice in all paragraphs from one on. */
export function everywhere(discourse: Discourse, voice: Voice): ReadonlyMap<Paragraph['number'], Voice> {
  return new Map(discourse.map(({ number }) => [number, voice]))
}
