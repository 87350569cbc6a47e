import { Command } from 'commander'
import { findEntity, pathText, shortestPaths } from '../../query/index.ts'
import { UsageError } from '../../text/usage-error.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { type FilterOptions, filtered, withFilterOptions } from './filter-options.ts'
import { harmless, print, type Terminal } from './terminal.ts'

type Options = FilterOptions & Readonly<{ json?: true }>

export function pathCommand(terminal: Terminal): Command {
  const command = new Command('path')
    .summary('print how two entities are connected')
    .description('Prints the shortest ways from one entity to another, with the sentences that state each step.')
    .argument('<graph>', 'a graph.json')
    .argument('<from>', 'name of an entity')
    .argument('<to>', 'name of another')
    .option('--json', 'print them as JSON')
  return withFilterOptions(command)
    .addHelpText('after', '\nExample:\n  relata path graph.json "Ana Kovač" Veltania')
    .action((path: string, from: string, to: string, options: Options) =>
      printPaths(path, [from, to], options, terminal),
    )
}

async function printPaths(
  path: string,
  [from, to]: readonly [string, string],
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const whole = await readGraphFile(path)
  const ends = { from: findEntity(whole, from), to: findEntity(whole, to) }
  if (ends.from === ends.to) throw new UsageError(`“${from}” and “${to}” are one entity. Name two.`)
  const graph = filtered(whole, options)
  const isCutOff = !graph.hasNode(ends.from) || !graph.hasNode(ends.to)
  const paths = isCutOff ? [] : shortestPaths(graph, ends.from, ends.to)
  if (options.json) return print(terminal, [`${JSON.stringify(paths, null, 2)}\n`])
  const labels = [ends.from, ends.to].map((key) => whole.getNodeAttribute(key, 'label'))
  const answer = paths.length > 0 ? pathText(paths) : `Nothing that is stated connects ${labels.join(' and ')}.\n`
  await print(terminal, [harmless(answer)])
}
