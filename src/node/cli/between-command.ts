import { Command } from 'commander'
import { between, betweenText } from '../../query/index.ts'
import { twoEntities } from '../../query/network/two-entities.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { answer } from './answer.ts'
import { type FilterOptions, withFilterOptions } from './filter-options.ts'
import { filteredAround } from './filtered-around.ts'
import type { Terminal } from './terminal.ts'

type Options = FilterOptions & Readonly<{ json?: true }>

export function betweenCommand(terminal: Terminal): Command {
  const command = new Command('between')
    .summary('print what is said of two entities together')
    .description('Prints what the documents say of one entity and another, and the events in which both have a part.')
    .argument('<graph>', 'a graph.json')
    .argument('<one>', 'name of an entity')
    .argument('<other>', 'name of another')
    .option('--json', 'print it as JSON')
  return withFilterOptions(command)
    .addHelpText('after', '\nExample:\n  relata between graph.json "Ana Kovač" Lund')
    .action((path: string, one: string, other: string, options: Options) =>
      printBetween(path, [one, other], options, terminal),
    )
}

async function printBetween(
  path: string,
  names: readonly [string, string],
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const whole = await readGraphFile(path)
  const [one, other] = twoEntities(whole, ...names)
  const value = between(filteredAround(whole, [one, other], options), one, other)
  const labels = [one, other].map((key) => whole.getNodeAttribute(key, 'label'))
  const text = betweenText(value) || `Nothing is said of ${labels.join(' and ')} together.\n`
  await answer(terminal, { json: options.json, value, text })
}
