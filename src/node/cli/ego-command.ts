import { Command } from 'commander'
import { graphLines } from '../../graph/save.ts'
import { egoText, findEntity } from '../../query/index.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { type FilterOptions, filtered, filterOptions } from './filter-options.ts'
import { harmless, print, type Terminal } from './terminal.ts'

type Options = Omit<FilterOptions, 'ego'> & Readonly<{ json?: true }>

export function egoCommand(terminal: Terminal): Command {
  const command = new Command('ego')
    .summary('print what surrounds an entity')
    .description('Prints what surrounds an entity: who is how far away, and everything that is said among them.')
    .argument('<graph>', 'a graph.json')
    .argument('<name...>', 'its name or a part of it; accents and case do not matter')
    .option('--json', 'print it as a graph, which every command reads')
  for (const option of filterOptions()) {
    if (option.attributeName() !== 'ego') command.addOption(option)
  }
  return command
    .addHelpText('after', EXAMPLES)
    .action((path: string, name: string[], options: Options) => printEgo(path, name.join(' '), options, terminal))
}

const EXAMPLES = `
Examples:
  relata ego graph.json ana kovac --depth 2
  relata ego graph.json Lima --json > lima.json`

async function printEgo(path: string, name: string, { json, ...options }: Options, terminal: Terminal): Promise<void> {
  const whole = await readGraphFile(path)
  const key = findEntity(whole, name)
  const graph = filtered(whole, { ...options, ego: key })
  await print(terminal, json ? graphLines(graph) : [harmless(egoText(graph, key))])
}
