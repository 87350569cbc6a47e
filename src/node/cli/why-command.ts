import { Command } from 'commander'
import { findEntity, proposalsOf, whyText } from '../../query/index.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { answer } from './answer.ts'
import type { Terminal } from './terminal.ts'

export function whyCommand(terminal: Terminal): Command {
  return new Command('why')
    .summary('print why mentions are thought to be one entity')
    .description('Prints every mention of an entity, where it stands, and the reason why it belongs there.')
    .argument('<graph>', 'a graph.json')
    .argument('<name...>', 'its name or a part of it; accents and case do not matter')
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  relata why graph.json ana kovac')
    .action((path: string, name: string[], options: { json?: true }) => why(path, name.join(' '), options, terminal))
}

async function why(path: string, name: string, options: { json?: true }, terminal: Terminal): Promise<void> {
  const graph = await readGraphFile(path)
  const key = findEntity(graph, name)
  const { label, mentions } = graph.getNodeAttributes(key)
  const value = { key, label, mentions, proposals: proposalsOf(graph, key) }
  await answer(terminal, { json: options.json, value, text: whyText(graph, key) })
}
