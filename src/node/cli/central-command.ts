import { Command, Option } from 'commander'
import { type Centrality, central, centralText } from '../../query/index.ts'
import { centralities } from '../../query/network/central.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { answer } from './answer.ts'
import { type FilterOptions, filtered, withFilterOptions } from './filter-options.ts'
import { limitOption } from './number-options.ts'
import type { Terminal } from './terminal.ts'

type Options = FilterOptions & Readonly<{ json?: true; by: Centrality; limit: number }>

export function centralCommand(terminal: Terminal): Command {
  const command = new Command('central')
    .summary('print who stands in the middle')
    .description('Prints the entities that are connected most, by a measure of centrality.')
    .argument('<graph>', 'a graph.json')
    .addOption(new Option('--by <measure>', 'what counts').choices(Object.keys(centralities)).default('degree'))
    .addOption(limitOption(10))
    .option('--json', 'print them as JSON')
  return withFilterOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((path: string, options: Options) => printCentral(path, options, terminal))
}

const EXAMPLES = `
degree: with how many others it is connected; betweenness: on which share of the shortest ways between
others it stands; closeness: how near it is to all; pagerank: how often a walk along claims comes by.

Example:
  relata central graph.json --by betweenness --types person`

async function printCentral(path: string, options: Options, terminal: Terminal): Promise<void> {
  const { json, by, limit } = options
  const value = central(filtered(await readGraphFile(path), options), { by, limit })
  await answer(terminal, { json, value, text: centralText(value) || 'Nothing in the graph is connected.\n' })
}
