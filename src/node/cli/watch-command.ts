import { Command } from 'commander'
import { correctionsBeside } from '../files/corrections-file.ts'
import { fileChanges } from '../files/file-changes.ts'
import { packageFile } from '../files/package-file.ts'
import { checkWritable } from '../files/write-file.ts'
import { writeGraphFile } from '../files/write-graph-file.ts'
import { loadEnglish } from '../load-english.ts'
import { rememberingAnnotator } from '../remembering-annotator.ts'
import { explorerApp } from '../server/explorer-app.ts'
import { openBrowser } from '../server/open-browser.ts'
import { type PublishedGraph, publishedGraph } from '../server/published-graph.ts'
import { sampleGraph } from '../server/sample-graph.ts'
import { serve } from '../server/serve.ts'
import { type BuildGraphOptions, buildGraph } from './build-graph.ts'
import { withDocumentOptions } from './document-options.ts'
import { type FilterOptions, filtered, withFilterOptions } from './filter-options.ts'
import { portOption } from './port-option.ts'
import { summary } from './summary.ts'
import { say, type Terminal } from './terminal.ts'

type Options = BuildGraphOptions & FilterOptions & Readonly<{ output: string; port?: number; open: boolean }>

export function watchCommand(terminal: Terminal): Command {
  const command = new Command('watch')
    .summary('build a graph anew whenever its documents change')
    .description('Builds a graph and shows it in the browser; whenever a document changes, both follow.')
    .argument('<input...>', 'files and folders')
    .option('-o, --output <file>', 'where the graph goes', 'graph.json')
    .addOption(portOption())
    .option('--no-open', 'open no browser')
  return withFilterOptions(withDocumentOptions(command))
    .addHelpText('after', '\nExample:\n  relata watch reports/ -o reports.json')
    .action((inputs: string[], options: Options) => watch(inputs, options, terminal))
}

async function watch(inputs: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  await checkWritable(options.output)
  const corrections = options.corrections ?? correctionsBeside(options.output)
  const changes = await fileChanges([...inputs, corrections], options.output)
  const published = publishedGraph()
  const rebuild = await rebuilder(inputs, options, terminal, published)
  await rebuild()
  const app = explorerApp({ webFolder: packageFile('dist/web'), sample: sampleGraph, published, corrections })
  const { address, stop } = await serve(app, { port: options.port })
  terminal.stdout.write(`Explorer: ${address}  (Ctrl-C stops)\n`)
  if (options.open) await openBrowser(address)
  while (await changes.next(terminal.signal)) await rebuild()
  await Promise.all([changes.close(), stop()])
}

/** Reads only the documents that are new to it. */
async function rebuilder(
  inputs: readonly string[],
  options: Options,
  terminal: Terminal,
  published: PublishedGraph,
): Promise<() => Promise<void>> {
  const annotator = rememberingAnnotator(await loadEnglish())
  return async () => {
    const built = await buildGraph(inputs, options, terminal, annotator)
    if (!built) return
    const graph = filtered(built.graph, options)
    await writeGraphFile(options.output, graph)
    published.publish(graph)
    if (!options.quiet) say(terminal, `${summary(built)}\nwritten to ${options.output}`)
  }
}
