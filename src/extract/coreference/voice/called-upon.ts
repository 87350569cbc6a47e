import type { LocatedMention } from '../../mention/located-mention.ts'
import { isRelated } from '../../syntax/tree.ts'
import { type Discourse, nameAlone, type Paragraph, type Voice, type VoiceRule } from './discourse.ts'

/** How long the turns of a conversation are at most, on average, in words. */
const WORDS_OF_TURN = 60
/** “Mr. Park?” “I was there.”: in a conversation, who is called by name is addressed, and then speaks. */
export const calledUpon: VoiceRule = (discourse) => {
  if (!isConversation(discourse)) return new Map()
  const calls = discourse.flatMap((paragraph, turn) => calledIn(paragraph).map((called) => ({ called, turn })))
  const why = 'who was called upon'
  const answers = calls.map(
    ({ called, turn }) => [discourse[turn + 1]?.number ?? -1, { speaker: called, why }] as const,
  )
  const addresses = calls.map(
    ({ called, turn }) => [discourse[turn]?.number ?? -1, { addressee: called, why }] as const,
  )
  const voices = new Map<Paragraph['number'], Voice>(answers)
  for (const [number, voice] of addresses) voices.set(number, { ...voices.get(number), ...voice })
  return voices
}

function isConversation(discourse: Discourse): boolean {
  const words = discourse.reduce((sum, paragraph) => sum + paragraph.words.length, 0)
  return discourse.length > 5 && words / discourse.length < WORDS_OF_TURN
}

function calledIn(paragraph: Paragraph): readonly LocatedMention[] {
  const called =
    nameAlone(paragraph) ?? paragraph.people.findLast(({ tree, head }) => isRelated(tree, head, 'vocative'))
  return called ? [called] : []
}
