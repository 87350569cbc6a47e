import { conversionFunctions } from './conversion-functions.ts'
import type { CypherFunction } from './cypher-function.ts'
import { graphFunctions } from './graph-functions.ts'
import { listFunctions } from './list-functions.ts'
import { numberFunctions } from './number-functions.ts'
import { stringFunctions } from './string-functions.ts'

/** All functions of single values, in the order of the documentation. */
export const functions: readonly CypherFunction[] = [
  ...graphFunctions,
  ...stringFunctions,
  ...listFunctions,
  ...numberFunctions,
  ...conversionFunctions,
]
