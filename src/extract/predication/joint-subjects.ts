import { dependentsOf, isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import { connect } from './connection.ts'
import type { Predication } from './predication.ts'
import { verbalPredications } from './verbal.ts'

/** “Ito and Park announced the project”: two who are named as doing something together. */
export function jointSubjects(tree: Tree): readonly Predication[] {
  return verbalPredications(tree)
    .filter(({ passive }) => !passive)
    .flatMap(({ head, words, lemmas, subjects }) => {
      const [one, other, third] = subjects
      if (one === undefined || other === undefined || third !== undefined || !areNamed(tree, subjects)) return []
      const joined = [...dependentsOf(tree, other, 'cc'), ...words]
      const connection = { tree, head, words: joined, name: `and ${lemmas[0]?.lemma ?? ''}`, by: 'joint subjects' }
      return [connect(connection, one, { role: 'object', head: other, preposition: [], marker: '' })]
    })
}

function areNamed(tree: Tree, subjects: readonly number[]): boolean {
  const areNames = subjects.every((index) => tokenAt(tree, index).upos === 'PROPN')
  return areNames && subjects.slice(1).every((index) => isRelated(tree, index, 'conj'))
}
