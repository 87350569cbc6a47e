import { version as packageVersion } from '../package.json'

/** The version of relata, as its package has it. */
export const version: string = packageVersion
