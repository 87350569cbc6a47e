import { Command } from 'commander'
import { cardText, entityCard, findEntities, findEntity } from '../../query/index.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { answer } from './answer.ts'
import { type FilterOptions, filtered, withFilterOptions } from './filter-options.ts'
import { say, type Terminal } from './terminal.ts'

type Options = FilterOptions & Readonly<{ json?: true }>

export function showCommand(terminal: Terminal): Command {
  const command = new Command('show')
    .summary('print what is said of an entity')
    .description('Prints the card of an entity: who it is, and every claim with the sentences that state it.')
    .argument('<graph>', 'a graph.json')
    .argument('<name...>', 'its name or a part of it; accents and case do not matter')
    .option('--json', 'print it as JSON')
  return withFilterOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((path: string, name: string[], options: Options) => show(path, name.join(' '), options, terminal))
}

const EXAMPLES = `
Examples:
  relata show graph.json ana kovac
  relata show graph.json Lima --since 2031-05 --relations MET_WITH,VISITED`

async function show(path: string, name: string, options: Options, terminal: Terminal): Promise<void> {
  const whole = await readGraphFile(path)
  const key = findEntity(whole, name)
  const graph = filtered(whole, options)
  if (!graph.hasNode(key)) throw new UsageError(`Nothing that is said of “${name}” fits these options. Leave some out.`)
  const card = entityCard(graph, key)
  await answer(terminal, { json: options.json, value: card, text: cardText(card) })
  const others = othersCalled(name, graph)
  if (others.length > 0) say(terminal, `The name also fits ${others.join(', ')}.`)
}

function othersCalled(name: string, graph: KnowledgeGraph): readonly string[] {
  const others = findEntities(graph, name).slice(1, 6)
  return others.map((key) => graph.getNodeAttribute(key, 'label'))
}
