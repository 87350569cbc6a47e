import { once } from 'node:events'
import { Command } from 'commander'
import { UsageError } from '../../text/usage-error.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { correctionsBeside } from '../files/corrections-file.ts'
import { packageFile } from '../files/package-file.ts'
import { isGraphPath, readGraphFile } from '../files/read-graph-file.ts'
import { explorerApp } from '../server/explorer-app.ts'
import { openBrowser } from '../server/open-browser.ts'
import { sampleGraph } from '../server/sample-graph.ts'
import { serve } from '../server/serve.ts'
import { type BuildGraphOptions, buildGraph } from './build-graph.ts'
import { withDocumentOptions } from './document-options.ts'
import { type FilterOptions, filtered, withFilterOptions } from './filter-options.ts'
import { portOption } from './port-option.ts'
import { summary } from './summary.ts'
import { say, type Terminal } from './terminal.ts'

type Options = BuildGraphOptions & FilterOptions & Readonly<{ port?: number; open: boolean }>

export function exploreCommand(terminal: Terminal): Command {
  const command = new Command('explore')
    .summary('look at a graph in the browser')
    .description(
      'Shows a graph, or the graph of documents, in the browser. Without input it waits for a graph to be dropped.',
    )
    .argument('[input...]', 'a graph.json (or .graphml, .gexf), or documents to build one of')
    .addOption(portOption())
    .option('--no-open', 'open no browser')
  return withFilterOptions(withDocumentOptions(command))
    .addHelpText('after', EXAMPLES)
    .action((inputs: string[], options: Options) => explore(inputs, options, terminal))
}

const EXAMPLES = `
Examples:
  relata explore graph.json
  relata explore reports/ --date 2031-05-06
  relata explore --no-open --port 8080`

async function explore(inputs: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const whole = await graphOfInputs(inputs, options, terminal)
  const graph = whole && filtered(whole, options)
  if (!graph && inputs.length > 0) return
  const corrections = correctionsFor(inputs, options)
  const parts = { ...(graph && { graph }), ...(corrections !== undefined && { corrections }) }
  const app = explorerApp({ webFolder: packageFile('dist/web'), sample: sampleGraph, ...parts })
  const { address, stop } = await serve(app, { port: options.port })
  terminal.stdout.write(`Explorer: ${address}  (Ctrl-C stops)\n`)
  if (options.open) await openBrowser(address)
  if (!terminal.signal.aborted) await once(terminal.signal, 'abort')
  await stop()
}

/** The file that was named, else the one beside the graph; documents have none. */
function correctionsFor([first]: readonly string[], { corrections }: Options): string | undefined {
  if (corrections !== undefined || first === undefined) return corrections
  return isGraphPath(first) ? correctionsBeside(first) : undefined
}

async function graphOfInputs(
  inputs: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<KnowledgeGraph | undefined> {
  const [first, ...others] = inputs
  if (!first) return undefined
  if (isGraphPath(first) && others.length === 0) return readGraphFile(first)
  const graphFile = inputs.find(isGraphPath)
  if (graphFile) throw new UsageError(`${graphFile} is a graph. Explore one graph, or documents, not both at once.`)
  const built = await buildGraph(inputs, options, terminal)
  if (built && !options.quiet) say(terminal, summary(built))
  return built?.graph
}
