import type { LocatedMention } from '../../mention/located-mention.ts'
import { dependentsOf, hasDependent, lemmaAt, wordAt } from '../../syntax/tree.ts'
import type { Discourse, Paragraph, Voice, VoiceRule } from './discourse.ts'

/** Whoever introduces himself later on is a guest, whose turn ends with the paragraph. */
const SENTENCES_OF_START = 12

/** “My name is Amy”, “I’m Amy”, “it’s Amy here”: at the start, who says so speaks from then on, but asks no question of himself. */
export const selfIntroduction: VoiceRule = (discourse) => {
  const guests = discourse.flatMap((paragraph) => introduced(paragraph).map((guest) => voiceIn(paragraph, guest)))
  const host = discourse.flatMap(introduced).find(({ tree }) => tree.number < SENTENCES_OF_START)
  const statements = host === undefined ? [] : discourse.filter(({ isQuestion }) => !isQuestion)
  return new Map([...statements.flatMap((paragraph) => (host ? [voiceIn(paragraph, host)] : [])), ...guests])
}

function voiceIn({ number }: Paragraph, speaker: LocatedMention): readonly [Paragraph['number'], Voice] {
  return [number, { speaker, why: 'who introduced himself' }]
}

function introduced({ people }: Discourse[number]): readonly LocatedMention[] {
  return people.filter(isIntroduced)
}

function isIntroduced({ tree, head, words }: LocatedMention): boolean {
  const isPredicate = hasDependent(tree, head, 'cop') && !hasDependent(tree, head, 'case')
  const [subject] = isPredicate ? dependentsOf(tree, head, 'nsubj') : []
  if (subject === undefined || subject > (words[0] ?? head)) return false
  const who = wordAt(tree, subject)
  if (who === 'i') return true
  if (lemmaAt(tree, subject) === 'name')
    return dependentsOf(tree, subject).some((index) => wordAt(tree, index) === 'my')
  const behind = tree.tokens[(words.at(-1) ?? head) + 1]?.text.toLowerCase() ?? ''
  return ['it', 'this'].includes(who) && ['here', 'speaking', 'and', 'again'].includes(behind)
}
