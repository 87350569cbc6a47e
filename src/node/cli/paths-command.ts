import { Command } from 'commander'
import { paths, pathText } from '../../query/index.ts'
import { twoEntities } from '../../query/network/two-entities.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { answer } from './answer.ts'
import { type FilterOptions, withFilterOptions } from './filter-options.ts'
import { filteredAround } from './filtered-around.ts'
import { limitOption } from './number-options.ts'
import type { Terminal } from './terminal.ts'

type Options = FilterOptions & Readonly<{ json?: true; directed?: true; limit: number }>

export function pathsCommand(terminal: Terminal): Command {
  const command = new Command('paths')
    .summary('print how two entities are connected')
    .description('Prints the ways from one entity to another, shortest first, with the sentences that state each step.')
    .argument('<graph>', 'a graph.json')
    .argument('<from>', 'name of an entity')
    .argument('<to>', 'name of another')
    .addOption(limitOption(5))
    .option('--directed', 'follow claims only from subject to object')
    .option('--json', 'print them as JSON')
  return withFilterOptions(command)
    .addHelpText('after', '\nExample:\n  relata paths graph.json "Ana Kovač" Veltania --limit 1')
    .action((path: string, from: string, to: string, options: Options) =>
      printPaths(path, [from, to], options, terminal),
    )
}

async function printPaths(
  path: string,
  names: readonly [string, string],
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const whole = await readGraphFile(path)
  const [from, to] = twoEntities(whole, ...names)
  const { json, limit, directed = false } = options
  const value = paths(filteredAround(whole, [from, to], options), from, to, { limit, directed })
  const labels = [from, to].map((key) => whole.getNodeAttribute(key, 'label'))
  const text = value.length > 0 ? pathText(value) : `Nothing that is stated connects ${labels.join(' and ')}.\n`
  await answer(terminal, { json, value, text })
}
