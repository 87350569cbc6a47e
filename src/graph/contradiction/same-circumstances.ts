import type { Evidence } from '../../types/claim.ts'
import type { Edge } from '../edges-of.ts'

type Dated = Readonly<Pick<Evidence, 'timeStart' | 'timeEnd'>>

/** One who counts twice in one document counts two things. */
export function areOfOneWitness(one: Edge, other: Edge): boolean {
  const documents = new Set(one.attributes.evidence.map(({ document }) => document))
  const areHeldByOne = one.attributes.holders.join('>') === other.attributes.holders.join('>')
  return areHeldByOne && other.attributes.evidence.some(({ document }) => documents.has(document))
}

/** Whether two may be of one time: they overlap, or one of them is not dated. */
export function areOfOneTime({ attributes: one }: Edge, { attributes: other }: Edge): boolean {
  return !areApart(one, other)
}

/** Whether two half-open times are both known and have no moment in common; `2031-05` holds `2031-05-06`. */
export function areApart(one: Dated, other: Dated): boolean {
  return endsBefore(one, other) || endsBefore(other, one)
}

function endsBefore({ timeEnd }: Dated, { timeStart }: Dated): boolean {
  return timeEnd !== undefined && timeStart !== undefined && timeEnd.padEnd(10, '-01') <= timeStart.padEnd(10, '-01')
}
