import { resolve } from 'node:path'
import { Command } from 'commander'
import { graphLines } from '../../graph/save.ts'
import { UsageError } from '../../text/usage-error.ts'
import { checkWritable } from '../files/write-file.ts'
import { writeGraphFile } from '../files/write-graph-file.ts'
import { withoutTexts } from '../without-texts.ts'
import { type BuildGraphOptions, buildGraph } from './build-graph.ts'
import { withDocumentOptions } from './document-options.ts'
import { type FilterOptions, filtered, withFilterOptions } from './filter-options.ts'
import { figures, summary } from './summary.ts'
import { print, say, type Terminal } from './terminal.ts'

type Options = BuildGraphOptions & FilterOptions & Readonly<{ output: string; text: boolean; json?: true }>

export function buildCommand(terminal: Terminal): Command {
  const command = new Command('build')
    .summary('make a graph of documents')
    .description('Makes a graph of documents: files, folders with all below them, or - for standard input.')
    .argument('<input...>', 'files, folders or -')
    .option('-o, --output <file>', 'where the graph goes, - for standard output', 'graph.json')
    .option('--no-text', 'leave the documents’ texts out of the graph; quotes stay')
    .option('--json', 'print what was found, and problems, as JSON')
  return withFilterOptions(withDocumentOptions(command))
    .addHelpText('after', EXAMPLES)
    .action((inputs: string[], options: Options) => buildFile(inputs, options, terminal))
}

const EXAMPLES = `
Examples:
  relata build reports/ -o reports.json --date 2031-05-06
  curl -s https://example.org/news.txt | relata build - -o news.json`

async function buildFile(inputs: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const { output, text, quiet, json } = options
  if (json && output === '-')
    throw new UsageError('Standard output cannot hold both the graph and --json. Name a file with -o.')
  if (inputs.some((input) => input !== '-' && resolve(input) === resolve(output)))
    throw new UsageError(`${output} is an input. Name another file with -o, so that it is not overwritten.`)
  if (output !== '-') await checkWritable(output)
  const built = await buildGraph(inputs, options, terminal)
  if (!built) return
  const part = filtered(built.graph, options)
  const graph = text ? part : withoutTexts(part)
  if (output === '-') await print(terminal, graphLines(graph))
  else await writeGraphFile(output, graph)
  if (json) await print(terminal, [`${JSON.stringify({ output, ...figures(built) }, null, 2)}\n`])
  else if (!quiet) say(terminal, `${summary(built)}${output === '-' ? '' : `\nwritten to ${output}`}`)
}
