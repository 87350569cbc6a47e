import { Command, Option } from 'commander'
import { defaultView } from '../../graph/default-view.ts'
import type { EventShape } from '../../graph/event-shape.ts'
import { partOfGraph } from '../../graph/part-of-graph.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { checkWritable, writeFile } from '../files/write-file.ts'
import { report } from './build-graph.ts'
import { type ExportTarget, exportTargets, formatNames } from './export-targets.ts'
import { type FilterOptions, filtered, withFilterOptions } from './filter-options.ts'
import { print, type Terminal } from './terminal.ts'

type Options = FilterOptions & Readonly<{ output: string; to?: string; dynamic?: boolean; view: 'all' | EventShape }>

export function exportCommand(terminal: Terminal): Command {
  const command = new Command('export')
    .summary('write a graph in another format')
    .description('Writes a graph, or a part of it, in another format, which the ending of the output or --to names.')
    .argument('<graph>', 'a graph.json, or a graph of another program: .graphml, .gexf, .csv, .json')
    .requiredOption('-o, --output <file>', 'where it goes, - for standard output')
    .option('--to <format>', formatNames().join(', '))
    .option('--dynamic', 'in GEXF: when each edge was, for Gephi’s timeline')
    .addOption(viewOption())
  return withFilterOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((path: string, options: Options) => exportGraph(path, options, terminal))
}

const EXAMPLES = `
Examples:
  relata export graph.json -o graph.gexf                    for Gephi
  relata export graph.json -o graph.html                    the explorer in one file
  relata export graph.json -o graph.csv                     two tables: nodes and edges
  relata export graph.json -o ana.md --ego "Ana Kovač"      a report on somebody`

async function exportGraph(path: string, options: Options, terminal: Terminal): Promise<void> {
  const targets = exportTargets(options.output, options.to)
  for (const { file } of targets) if (file !== '-') await checkWritable(file)
  const graph = viewed(filtered(await readGraphFile(path), options), options.view)
  for (const target of targets) await write(target, graph, options, terminal)
}

function viewOption(): Option {
  return new Option('--view <view>', 'events as claims or as nodes').choices(['all', 'pairs', 'events']).default('all')
}

function viewed(graph: KnowledgeGraph, view: Options['view']): KnowledgeGraph {
  return view === 'all' ? graph : partOfGraph(graph, defaultView(graph, view))
}

async function write(
  { exporter, file }: ExportTarget,
  graph: KnowledgeGraph,
  { dynamic = false }: Options,
  terminal: Terminal,
): Promise<void> {
  const { chunks, problems } = exporter.write(graph, { dynamic })
  if (file === '-') await print(terminal, chunks)
  else await writeFile(file, chunks)
  for (const problem of problems) report(problem, terminal)
}
