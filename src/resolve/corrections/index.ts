export { applyCorrections, type Corrected } from './apply.ts'
export {
  type Added,
  addition,
  distinct,
  merge,
  rejection,
  rename,
  retype,
  split,
} from './from-graph.ts'
export { correctionLine, readCorrections } from './lines.ts'
