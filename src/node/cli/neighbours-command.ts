import { Command } from 'commander'
import { findEntity, neighbours, neighboursText } from '../../query/index.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { answer } from './answer.ts'
import { type FilterOptions, withFilterOptions } from './filter-options.ts'
import { filteredAround } from './filtered-around.ts'
import type { Terminal } from './terminal.ts'

type Options = FilterOptions & Readonly<{ json?: true; directed?: true }>

export function neighboursCommand(terminal: Terminal): Command {
  const command = new Command('neighbours')
    .summary('print what an entity is connected with')
    .description(
      'Prints what is connected with an entity, and the sentences that state it; what is denied connects nobody.',
    )
    .argument('<graph>', 'a graph.json')
    .argument('<name...>', 'its name or a part of it; accents and case do not matter')
    .option('--directed', 'follow claims only from subject to object')
    .option('--json', 'print them as JSON')
  return withFilterOptions(command)
    .addHelpText('after', '\nExample:\n  relata neighbours graph.json ana kovac --types person')
    .action((path: string, name: string[], options: Options) =>
      printNeighbours(path, name.join(' '), options, terminal),
    )
}

async function printNeighbours(path: string, name: string, options: Options, terminal: Terminal): Promise<void> {
  const whole = await readGraphFile(path)
  const key = findEntity(whole, name)
  const { json, directed = false } = options
  const value = neighbours(filteredAround(whole, [key], options), key, { directed })
  const label = whole.getNodeAttribute(key, 'label')
  const text = neighboursText(value) || `Nothing that is stated connects ${label} with anything.\n`
  await answer(terminal, { json, value, text })
}
