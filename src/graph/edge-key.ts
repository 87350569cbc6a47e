import { compareText } from '../text/compare-text.ts'
import type { Claim } from '../types/claim.ts'
import type { Entity } from '../types/entity.ts'

/** What makes an edge the edge it is; whatever else is said of it adds to its evidence. */
export type EdgeIdentity = Pick<Claim, 'relation' | 'predicate' | 'polarity' | 'modality' | 'complement'> &
  Readonly<{ source: Entity['id']; target: Entity['id']; holders: readonly Entity['id'][]; symmetric: boolean }>

/**
 * The key of an edge, readable and made of its identity alone: `ada-keller|MET_WITH|tom-brandt|negated|by ann-lee`. Both
 * directions of a symmetric relation share one key.
 */
export function edgeKey(identity: EdgeIdentity): string {
  const { source, target, relation, symmetric } = identity
  const [one, other] = symmetric ? [source, target].toSorted(compareText) : [source, target]
  return [one, relation, other, ...qualifiers(identity)].join('|')
}

function qualifiers({ relation, predicate, polarity, modality, holders, complement }: EdgeIdentity): readonly string[] {
  return [
    ...(relation === 'RELATED' ? [withoutBars(predicate)] : []),
    ...(polarity === 'negated' ? [polarity] : []),
    ...(modality === 'asserted' ? [] : [modality]),
    ...(holders.length > 0 ? [`by ${holders.join(' > ')}`] : []),
    ...(complement === undefined ? [] : [`as ${withoutBars(complement)}`]),
  ]
}

/** Words of a text must not look like a part of the key. */
function withoutBars(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('|', '%7C')
}
