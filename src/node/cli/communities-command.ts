import { Command, InvalidArgumentError } from 'commander'
import { communities, communitiesText } from '../../query/index.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { answer } from './answer.ts'
import { type FilterOptions, filtered, withFilterOptions } from './filter-options.ts'
import type { Terminal } from './terminal.ts'

type Options = FilterOptions & Readonly<{ json?: true; resolution: number }>

export function communitiesCommand(terminal: Terminal): Command {
  const command = new Command('communities')
    .summary('print who belongs together')
    .description('Prints groups of entities that are connected among each other more than with the rest (Louvain).')
    .argument('<graph>', 'a graph.json')
    .option(
      '--resolution <number>',
      'above 1 gives more and smaller groups, below 1 fewer and larger ones',
      positive,
      1,
    )
    .option('--json', 'print them as JSON')
  return withFilterOptions(command)
    .addHelpText('after', '\nExample:\n  relata communities graph.json --types person,organization')
    .action((path: string, options: Options) => printCommunities(path, options, terminal))
}

async function printCommunities(path: string, options: Options, terminal: Terminal): Promise<void> {
  const value = communities(filtered(await readGraphFile(path), options), { resolution: options.resolution })
  const text = communitiesText(value) || 'Nothing in the graph is connected.\n'
  await answer(terminal, { json: options.json, value, text })
}

function positive(value: string): number {
  const number = Number(value)
  if (Number.isFinite(number) && number > 0) return number
  throw new InvalidArgumentError('It must be a number above 0.')
}
