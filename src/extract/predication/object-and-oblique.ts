import type { Tree } from '../syntax/tree.ts'
import { connect, isJoining } from './connection.ts'
import type { Predication } from './predication.ts'
import { verbalPredications } from './verbal.ts'

/** “kept the weapons in a house”, “sold the ferry to Park”: where something happens to an object, and whom else that concerns. */
export function objectAndOblique(tree: Tree): readonly Predication[] {
  return verbalPredications(tree)
    .filter(({ passive }) => !passive)
    .flatMap((verbal) => {
      const objects = verbal.arguments.filter(({ role }) => role === 'object')
      const obliques = verbal.arguments.filter(
        ({ role, preposition, marker }) => role === 'oblique' && preposition.length > 0 && isJoining(marker),
      )
      return objects.flatMap((object) =>
        obliques
          .filter(({ head }) => head !== object.head)
          .map((oblique) =>
            connect(
              {
                tree,
                head: verbal.head,
                words: [...verbal.words, ...oblique.preposition],
                name: `${verbal.lemmas[0]?.lemma ?? ''} * ${oblique.marker}`,
                by: 'object and oblique',
              },
              object.head,
              oblique,
            ),
          ),
      )
    })
}
