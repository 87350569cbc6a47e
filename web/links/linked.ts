import type { GraphDocument } from '../../src/types/graph.ts'
import type { Arrangement } from '../state/arrangement.ts'
import type { Camera, Mode } from '../state/explorer-state.ts'
import type { Place, Selection } from '../state/selection.ts'

/** All that a link restores. */
export type Linked = Readonly<{
  arrangement: Arrangement
  mode: Mode
  selection: Selection | undefined
  question: string
  camera: Camera | undefined
  document: GraphDocument['id'] | undefined
  place: Place | undefined
}>
