import { Command, Option } from 'commander'
import { type QueryResult, query } from '../../query/index.ts'
import { UsageError } from '../../text/usage-error.ts'
import { fileBytes } from '../files/input-lines.ts'
import { linesOf } from '../files/lines-of.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { resultFormats } from './result-formats.ts'
import { harmless, print, say, type Terminal } from './terminal.ts'

type Options = Readonly<{
  param: Readonly<Record<string, unknown>>
  format: keyof typeof resultFormats
  json?: true
  maxRows?: number
  maxSteps?: number
}>

export function queryCommand(terminal: Terminal): Command {
  return new Command('query')
    .summary('answer a question in openCypher')
    .description('Answers a question in openCypher, which only reads: MATCH … WHERE … RETURN …')
    .argument('<graph>', 'a graph.json')
    .argument(
      '[query]',
      'the question, a .cypher file, or - for standard input, which is also read where none is given',
      '-',
    )
    .option('-p, --param <name=value>', 'a value for $name: JSON, or else text; may be given again', addParameter, {})
    .addOption(
      new Option('--format <format>', 'how rows are written').choices(Object.keys(resultFormats)).default('table'),
    )
    .option('--json', 'as --format json')
    .option('--max-rows <number>', 'rows at most, a million unless given', wholeNumber)
    .option('--max-steps <number>', 'values looked at at most, a hundred million unless given', wholeNumber)
    .addHelpText('after', EXAMPLES)
    .action((path: string, question: string, options: Options) => answer(path, question, options, terminal))
}

const EXAMPLES = `
Labels are entity types, types are relations, properties the attributes, id the key of a node.

Examples:
  relata query graph.json "MATCH (a:Person)-[r]->(b) RETURN a.label, r.label, b.label LIMIT 10"
  relata query graph.json "MATCH (a {id: \\$id})--(b) RETURN DISTINCT b.label" -p id=ana-kovac
  relata query graph.json questions.cypher --format csv > answers.csv`

async function answer(path: string, question: string, options: Options, terminal: Terminal): Promise<void> {
  const text = await textOf(question, terminal)
  const { param: params, json, maxRows, maxSteps } = options
  const format = json ? 'json' : options.format
  const limits = { ...(maxRows !== undefined && { maxRows }), ...(maxSteps !== undefined && { maxSteps }) }
  const result = query(await readGraphFile(path), text, { params, signal: terminal.signal, ...limits })
  const written = resultFormats[format](result)
  await print(terminal, format === 'table' ? safely(written) : written)
  if (format === 'table') say(terminal, counted(result))
}

/** A text with blanks is a query; one word is a file. */
async function textOf(question: string, terminal: Terminal): Promise<string> {
  if (question !== '-' && !/^\S+\.(?:cypher|cql)$/i.test(question)) return question
  const lines: string[] = []
  for await (const line of linesOf(question === '-' ? terminal.stdin : fileBytes(question))) lines.push(line)
  return lines.join('\n')
}

function addParameter(text: string, others: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const at = text.indexOf('=')
  if (at < 1) throw new UsageError(`“${text}” is no parameter. Write NAME=VALUE, as in -p from=2025-01.`)
  return { ...others, [text.slice(0, at)]: parameterValue(text.slice(at + 1)) }
}

/** `3`, `true`, `["a"]` and `"3"` are JSON, `Ana Kovač` and `2025-01` text. */
function parameterValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number
  throw new UsageError(`“${text}” is no whole number.`)
}

function* safely(chunks: Iterable<string>): Generator<string> {
  for (const chunk of chunks) yield harmless(chunk)
}

function counted({ rows }: QueryResult): string {
  return `${rows.length.toLocaleString('en')} ${rows.length === 1 ? 'row' : 'rows'}`
}
