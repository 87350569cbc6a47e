import { Command } from 'commander'
import { cardText, entityCard, findEntities, findEntity } from '../../query/index.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { harmless, print, say, type Terminal } from './terminal.ts'

export function showCommand(terminal: Terminal): Command {
  return new Command('show')
    .summary('print what is said of an entity')
    .description('Prints the card of an entity: who it is, and every claim with the sentences that state it.')
    .argument('<graph>', 'a graph.json')
    .argument('<name...>', 'its name or a part of it; accents and case do not matter')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  relata show graph.json ana kovac')
    .action((path: string, name: string[], options: { json?: true }) => show(path, name.join(' '), options, terminal))
}

async function show(path: string, name: string, options: { json?: true }, terminal: Terminal): Promise<void> {
  const graph = await readGraphFile(path)
  const card = entityCard(graph, findEntity(graph, name))
  await print(terminal, [options.json ? `${JSON.stringify(card, null, 2)}\n` : harmless(cardText(card))])
  const others = othersCalled(name, graph)
  if (others.length > 0) say(terminal, `The name also fits ${others.join(', ')}.`)
}

function othersCalled(name: string, graph: KnowledgeGraph): readonly string[] {
  const others = findEntities(graph, name).slice(1, 6)
  return others.map((key) => graph.getNodeAttribute(key, 'label'))
}
