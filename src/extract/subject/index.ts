import type { Tree } from '../syntax/tree.ts'
import { controlledSubject } from './controlled-subject.ts'
import { explicitSubject } from './explicit-subject.ts'
import { infinitiveOfNoun } from './infinitive-of-noun.ts'
import { participleSubject } from './participle-subject.ts'
import { relativeClauseSubject } from './relative-clause-subject.ts'
import { sharedSubject } from './shared-subject.ts'

/** One way in which a predicate comes by its subject; none where the construction is another. */
export type SubjectRule = (tree: Tree, predicate: number, find: FindSubjects) => readonly number[]
export type FindSubjects = (predicate: number) => readonly number[]

const rules: readonly SubjectRule[] = [
  relativeClauseSubject,
  explicitSubject,
  sharedSubject,
  controlledSubject,
  infinitiveOfNoun,
  participleSubject,
]

/** The heads of a predicate’s grammatical subjects, one for each conjunct; none where the text leaves it open. */
export function subjectsOf(tree: Tree, predicate: number): readonly number[] {
  return search(tree, predicate, new Set())
}

function search(tree: Tree, predicate: number, seen: ReadonlySet<number>): readonly number[] {
  if (seen.has(predicate)) return []
  const further: FindSubjects = (other) => search(tree, other, new Set([...seen, predicate]))
  for (const rule of rules) {
    const found = rule(tree, predicate, further)
    if (found.length > 0) return found
  }
  return []
}
