import { authorship } from './authorship.ts'
import { calledUpon } from './called-upon.ts'
import type { Discourse, Paragraph, Voice, VoiceRule } from './discourse.ts'
import { interview } from './interview.ts'
import { letter } from './letter.ts'
import { selfIntroduction } from './self-introduction.ts'

/** The surer sign comes first. */
const rules: readonly VoiceRule[] = [calledUpon, selfIntroduction, letter, interview, authorship]

/** Who speaks in each paragraph, and to whom, outside quotations. */
export function voicesOf(
  discourse: Discourse,
): (paragraph: Paragraph['number']) => Partial<Record<'speaker' | 'addressee', Voice>> {
  const found = rules.map((rule) => rule(discourse))
  return (paragraph) => {
    const voices = found.flatMap((byParagraph) => byParagraph.get(paragraph) ?? [])
    const speaker = voices.find((voice) => voice.speaker !== undefined)
    const addressee = voices.find((voice) => voice.addressee !== undefined)
    return { ...(speaker && { speaker }), ...(addressee && { addressee }) }
  }
}
