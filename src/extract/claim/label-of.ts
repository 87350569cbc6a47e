import type { Modality } from '../../types/claim.ts'

type Label = Readonly<{ label: string; infinitive?: string | undefined }>

/** How what has not happened is spoken of; what is so, or was once, has the label of its relation. */
const AUXILIARIES: Readonly<Partial<Record<Modality, string>>> = {
  possible: 'may',
  planned: 'will',
  requested: 'should',
  hypothetical: 'would',
}

/** How people read a claim of a relation: “released”, but “should release” where that was only asked for. */
export function labelOf({ label, infinitive }: Label, modality: Modality): string {
  const auxiliary = AUXILIARIES[modality]
  return auxiliary === undefined || infinitive === undefined ? label : `${auxiliary} ${infinitive}`
}
