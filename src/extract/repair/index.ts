import type { Sentence, Token } from '../../types/annotation.ts'
import { type Tree, treeOf } from '../syntax/tree.ts'
import { appositionInList } from './apposition-in-list.ts'
import { behindQuotation } from './behind-quotation.ts'
import { closedRelativeClause } from './closed-relative-clause.ts'
import { complementOfEvent } from './complement-of-event.ts'
import { complexPreposition } from './complex-preposition.ts'
import { conjunctOfPhrase } from './conjunct-of-phrase.ts'
import { courtOfVerb } from './court-of-verb.ts'
import { dependentsOfName } from './dependents-of-name.ts'
import { infinitiveAsAuxiliary } from './infinitive-as-auxiliary.ts'
import { infinitiveAsModifier } from './infinitive-as-modifier.ts'
import { infinitiveComplement } from './infinitive-complement.ts'
import { infinitiveOfAsking } from './infinitive-of-asking.ts'
import { infinitiveOfEffort } from './infinitive-of-effort.ts'
import { kinInLaw } from './kin-in-law.ts'
import { listedNames } from './listed-names.ts'
import { listedTitle } from './listed-title.ts'
import { nameBehindKind } from './name-behind-kind.ts'
import { objectOfInfinitive } from './object-of-infinitive.ts'
import { objectWithoutPreposition } from './object-without-preposition.ts'
import { particleBehindObject } from './particle-behind-object.ts'
import { possessorWithoutNoun } from './possessor-without-noun.ts'
import { prepositionBeforeNumber } from './preposition-before-number.ts'
import { relativeBehindPreposition } from './relative-behind-preposition.ts'
import { relativeClauseOfNoun } from './relative-clause-of-noun.ts'
import { reportingBehind } from './reporting-behind.ts'
import { restrictiveClause } from './restrictive-clause.ts'
import { secondOffice } from './second-office.ts'
import { secondReportedClause } from './second-reported-clause.ts'
import { secondSubject } from './second-subject.ts'
import { speakerBeforeVerb } from './speaker-before-verb.ts'
import { subjectBehindOpening } from './subject-behind-opening.ts'
import { subjectOfReportedClause } from './subject-of-reported-clause.ts'
import { titleOverName } from './title-over-name.ts'
import { verbLeftOut } from './verb-left-out.ts'
import { whoBehindPerson } from './who-behind-person.ts'
import { wordsOfName } from './words-of-name.ts'

/** New governors and relations for some tokens, by index. */
export type Reattachment = ReadonlyMap<number, Pick<Token, 'head' | 'deprel'>>
export type Repair = (tree: Tree) => Reattachment

/** Parser errors that are common and plain enough on the surface to be put right. */
const repairs: readonly Repair[] = [
  listedTitle,
  kinInLaw,
  wordsOfName,
  nameBehindKind,
  listedNames,
  appositionInList,
  possessorWithoutNoun,
  dependentsOfName,
  conjunctOfPhrase,
  subjectBehindOpening,
  titleOverName,
  infinitiveAsAuxiliary,
  infinitiveAsModifier,
  secondSubject,
  speakerBeforeVerb,
  infinitiveComplement,
  infinitiveOfAsking,
  infinitiveOfEffort,
  closedRelativeClause,
  relativeClauseOfNoun,
  whoBehindPerson,
  restrictiveClause,
  relativeBehindPreposition,
  reportingBehind,
  behindQuotation,
  secondReportedClause,
  particleBehindObject,
  courtOfVerb,
  complexPreposition,
  prepositionBeforeNumber,
  complementOfEvent,
  secondOffice,
  objectOfInfinitive,
  objectWithoutPreposition,
  subjectOfReportedClause,
  verbLeftOut,
]

/** The tree of a sentence, with the parser’s plain errors put right. */
export function repairedTree(sentence: Sentence, number: number): Tree {
  return repairs.reduce((tree, repair) => reattach(tree, repair(tree)), treeOf(sentence, number))
}

function reattach(tree: Tree, changes: Reattachment): Tree {
  if (changes.size === 0) return tree
  const tokens = tree.tokens.map((token, index) => ({ ...token, ...changes.get(index) }))
  return isTree(tokens) ? treeOf({ ...tree.sentence, tokens }, tree.number) : tree
}

/** Whether every token still leads up to a root. */
function isTree(tokens: readonly Token[]): boolean {
  return tokens.every((_, index) => {
    let head = index
    for (let steps = 0; steps <= tokens.length; steps += 1) {
      if (head < 0) return true
      head = tokens[head]?.head ?? -1
    }
    return false
  })
}
