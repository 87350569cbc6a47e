import type { Properties } from '../values/value.ts'

/** Reads one property of whatever has properties. */
export type ReadProperty = (properties: Properties) => unknown

/**
 * Readers of the properties that our graphs have. A reader that spells its property is several times faster than `properties[name]`,
 * which engines look up in a table that all names share.
 */
export const usualReaders: ReadonlyMap<string, ReadProperty> = new Map<string, ReadProperty>([
  ['label', ({ label }) => label],
  ['entityType', ({ entityType }) => entityType],
  ['eventKind', ({ eventKind }) => eventKind],
  ['named', ({ named }) => named],
  ['aliases', ({ aliases }) => aliases],
  ['roles', ({ roles }) => roles],
  ['mentions', ({ mentions }) => mentions],
  ['identifiers', ({ identifiers }) => identifiers],
  ['x', ({ x }) => x],
  ['y', ({ y }) => y],
  ['relation', ({ relation }) => relation],
  ['predicate', ({ predicate }) => predicate],
  ['polarity', ({ polarity }) => polarity],
  ['modality', ({ modality }) => modality],
  ['holders', ({ holders }) => holders],
  ['complement', ({ complement }) => complement],
  ['evidence', ({ evidence }) => evidence],
  ['confidence', ({ confidence }) => confidence],
  ['timeStart', ({ timeStart }) => timeStart],
  ['timeEnd', ({ timeEnd }) => timeEnd],
  ['support', ({ support }) => support],
  ['contradictions', ({ contradictions }) => contradictions],
])
