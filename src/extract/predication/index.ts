import type { Tree } from '../syntax/tree.ts'
import { appositionPredications } from './apposition.ts'
import { changeOfStatePredications } from './change-of-state.ts'
import { copularPredications } from './copular.ts'
import { eventRolePredications } from './event-roles.ts'
import { gappingPredications } from './gapping.ts'
import { insideArgument } from './inside-argument.ts'
import { jointSubjects } from './joint-subjects.ts'
import { locationPredications } from './location.ts'
import { membershipPredications } from './membership.ts'
import { nominalPredications } from './nominal.ts'
import { nounWithPhrase } from './noun-with-phrase.ts'
import { objectAndOblique } from './object-and-oblique.ts'
import type { Predication } from './predication.ts'
import { settlementPredications } from './settlement.ts'
import { titlePredications } from './title.ts'
import { verbalPredications } from './verbal.ts'

/** Every construction that relata reads statements from. */
const constructions: readonly ((tree: Tree) => readonly Predication[])[] = [
  verbalPredications,
  gappingPredications,
  copularPredications,
  changeOfStatePredications,
  appositionPredications,
  titlePredications,
  nominalPredications,
  eventRolePredications,
  membershipPredications,
  locationPredications,
  settlementPredications,
  objectAndOblique,
  insideArgument,
  jointSubjects,
  nounWithPhrase,
]

/** All that the words of a sentence state, before it is asked of whom and whether it is so. */
export function predicationsOf(tree: Tree): readonly Predication[] {
  return constructions.flatMap((read) => read(tree))
}
