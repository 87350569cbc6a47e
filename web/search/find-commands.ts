import { foldName } from '../../src/text/fold-name.ts'
import { type Command, commands } from '../commands.ts'
import type { ExplorerState } from '../state/explorer-state.ts'

const MOST_COMMANDS = 4

/** Commands with all words of a query, the last of which may be unfinished, that are possible now. */
export function findCommands(state: ExplorerState, query: string): readonly Command[] {
  const words = foldName(query).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const fits = ({ words: name }: Command) => words.every((word) => ` ${foldName(name)}`.includes(` ${word}`))
  return commands.filter((command) => fits(command) && command.isPossible(state)).slice(0, MOST_COMMANDS)
}
