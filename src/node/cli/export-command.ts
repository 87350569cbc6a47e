import { extname } from 'node:path'
import { Command, Option } from 'commander'
import { exporters } from '../../export/index.ts'
import { defaultView } from '../../graph/default-view.ts'
import type { EventShape } from '../../graph/event-shape.ts'
import { partOfGraph } from '../../graph/part-of-graph.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import type { Exporter } from '../../types/plugin.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { checkWritable, writeFile } from '../files/write-file.ts'
import { htmlPage } from '../page/html-page.ts'
import { report } from './build-graph.ts'
import { print, type Terminal } from './terminal.ts'

/** The formats of the library, and the page that only a built package holds. */
const formats: readonly Exporter[] = [...exporters, htmlPage]

type Options = Readonly<{ output: string; to?: string; view: 'all' | EventShape }>

export function exportCommand(terminal: Terminal): Command {
  return new Command('export')
    .summary('write a graph in another format')
    .description('Writes a graph in another format, which the ending of the output or --to names.')
    .argument('<graph>', 'a graph.json')
    .requiredOption('-o, --output <file>', 'where it goes, - for standard output')
    .option('--to <format>', formatNames())
    .addOption(viewOption())
    .addHelpText('after', EXAMPLES)
    .action((path: string, options: Options) => exportGraph(path, options, terminal))
}

const EXAMPLES = `
Examples:
  relata export graph.json -o graph.gexf     for Gephi
  relata export graph.json -o graph.gexf --view events     events as nodes
  relata export graph.json -o graph.html     the explorer with the graph, in one file that opens from disk`

async function exportGraph(path: string, { output, to, view }: Options, terminal: Terminal): Promise<void> {
  const exporter = exporterFor(output, to)
  if (output !== '-') await checkWritable(output)
  const { chunks, problems } = exporter.write(viewed(await readGraphFile(path), view))
  if (output === '-') await print(terminal, chunks)
  else await writeFile(output, chunks)
  for (const problem of problems) report(problem, terminal)
}

function viewOption(): Option {
  const choice = 'everything, or what is seen first with events as claims between their parties or as nodes'
  return new Option('--view <view>', choice).choices(['all', 'pairs', 'events']).default('all')
}

function viewed(graph: KnowledgeGraph, view: Options['view']): KnowledgeGraph {
  return view === 'all' ? graph : partOfGraph(graph, defaultView(graph, view))
}

function exporterFor(output: string, format: string | undefined): Exporter {
  const wanted = format?.toLowerCase()
  const exporter = formats.find(({ name, extension }) =>
    wanted ? name.toLowerCase() === wanted || extension === `.${wanted}` : extension === extname(output).toLowerCase(),
  )
  if (exporter) return exporter
  throw new UsageError(`There is no export format for “${format ?? output}”. Say --to ${formatNames()}.`)
}

function formatNames(): string {
  return formats.map(({ extension }) => extension.slice(1)).join(' or ')
}
