import { foldName } from '../../../text/fold-name.ts'
import { groupBy } from '../../../text/group-by.ts'
import type { LocatedMention } from '../../mention/located-mention.ts'
import { lemmaAt } from '../../syntax/tree.ts'
import type { Discourse, Paragraph, VoiceRule } from './discourse.ts'

const PARAGRAPHS_OF_START = 8
const LEAST_QUESTIONS = 2
const TALKING = new Set(['answer', 'chat', 'speak', 'talk', 'tell'])

/** In an interview the answers are those of who is introduced before the first question, and the questions are put to him. */
export const interview: VoiceRule = (discourse) => {
  const start = introduction(discourse)
  const person = interviewee(start)
  const asked = person && start.some((paragraph) => isInterviewed(person, paragraph)) ? person : undefined
  const questions = discourse.filter(({ isQuestion }) => isQuestion)
  if (asked === undefined || questions.length < LEAST_QUESTIONS) return new Map()
  const why = 'who is interviewed'
  return new Map(
    discourse.map(({ number, isQuestion }) => [
      number,
      isQuestion ? { addressee: asked, why } : { speaker: asked, why },
    ]),
  )
}

function introduction(discourse: Discourse): Discourse {
  const firstQuestion = discourse.findIndex(({ isQuestion }) => isQuestion)
  return discourse.slice(0, Math.min(firstQuestion < 1 ? PARAGRAPHS_OF_START : firstQuestion, PARAGRAPHS_OF_START))
}

/** A heading may speak of an interview without naming anybody; of a talk it has to be said with whom. */
function isInterviewed(person: LocatedMention, { trees }: Paragraph): boolean {
  return trees.some((tree) => {
    const lemmas = tree.tokens.map((_, index) => lemmaAt(tree, index))
    return lemmas.includes('interview') || (tree === person.tree && lemmas.some((lemma) => TALKING.has(lemma)))
  })
}

/** Who is named most before the first question, of equals the first. */
function interviewee(start: Discourse): LocatedMention | undefined {
  const people = start.flatMap((paragraph) => paragraph.people)
  const bySurname = [...groupBy(people, ({ mention }) => foldName(mention.text).split(' ').at(-1) ?? '').values()]
  return bySurname.toSorted((a, b) => b.length - a.length)[0]?.[0]
}
