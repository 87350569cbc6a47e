import { Command } from 'commander'
import { diffGraphs, diffText } from '../../query/index.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { answer } from './answer.ts'
import type { Terminal } from './terminal.ts'

export function diffCommand(terminal: Terminal): Command {
  return new Command('diff')
    .summary('print what changed between two graphs')
    .description(
      'Prints which documents, entities and claims appeared, vanished or changed from one graph to another, and the sentences that state them.',
    )
    .argument('<before>', 'a graph.json')
    .argument('<after>', 'a later graph.json')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  relata diff monday.json tuesday.json')
    .action((before: string, after: string, options: { json?: true }) => diff([before, after], options, terminal))
}

async function diff(
  [before, after]: readonly [string, string],
  options: { json?: true },
  terminal: Terminal,
): Promise<void> {
  const found = diffGraphs(await readGraphFile(before), await readGraphFile(after))
  await answer(terminal, { json: options.json, value: found, text: diffText(found) })
}
