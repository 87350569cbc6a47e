import { Command } from 'commander'
import { review, reviewText } from '../../query/index.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { harmless, print, type Terminal } from './terminal.ts'

export function reviewCommand(terminal: Terminal): Command {
  return new Command('review')
    .summary('print which entities may be one')
    .description('Prints pairs of entities that may be one, what speaks for and against it, and how to decide.')
    .argument('<graph>', 'a graph.json')
    .option('--json', 'print them as JSON')
    .addHelpText('after', EXAMPLES)
    .action((path: string, options: { json?: true }) => reviewGraph(path, options, terminal))
}

const EXAMPLES = `
Examples:
  relata review graph.json
  relata correct merge graph.json ana-kovac ana-kovacs        they are one
  relata correct distinct graph.json ana-kovac ana-kovacs     they are two`

async function reviewGraph(path: string, options: { json?: true }, terminal: Terminal): Promise<void> {
  const items = review(await readGraphFile(path))
  await print(terminal, [options.json ? `${JSON.stringify(items, null, 2)}\n` : harmless(reviewText(items))])
}
