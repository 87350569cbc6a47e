import { Command, InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../../text/usage-error.ts'
import type { Document } from '../../types/document.ts'
import { readDocuments } from '../files/read-documents.ts'
import { readSchemaFile } from '../files/read-schema-file.ts'
import { explain, sentencesOf } from '../with-defaults.ts'
import { answer } from './answer.ts'
import { report } from './build-graph.ts'
import { dateOption } from './document-options.ts'
import { explanationText } from './explanation-text.ts'
import { say, type Terminal } from './terminal.ts'

type Options = Readonly<{ sentence?: number; json?: true; date?: string; schema?: string }>

export function explainCommand(terminal: Terminal): Command {
  return new Command('explain')
    .summary('print how a sentence was read')
    .description(
      'Prints how a sentence was read: its tree and what a repair changed in it, names, mentions and what they refer to, claims with the construction that each was read from, and open facts. Without --sentence it lists the sentences.',
    )
    .argument('<file>', 'a document; - for standard input')
    .addOption(new Option('--sentence <number>', 'number of the sentence, from 1').argParser(sentenceNumber))
    .addOption(dateOption())
    .option('--schema <file>', 'relations besides, or instead of, the shipped ones')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  relata explain report.txt --sentence 2')
    .action((file: string, options: Options) => printReading(file, options, terminal))
}

function sentenceNumber(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It must be a whole number from 1 on.')
}

async function printReading(file: string, options: Options, terminal: Terminal): Promise<void> {
  const document = await oneDocument(file, options, terminal)
  if (document === undefined) return
  const { signal } = terminal
  const { text, value } =
    options.sentence === undefined
      ? await listed(document, { signal })
      : await explained(document, options.sentence, { signal, schema: await readSchemaFile(options.schema) })
  await answer(terminal, { json: options.json, value, text })
}

/** The document of a file; none, and exit code 3, where it cannot be read. */
async function oneDocument(file: string, { date }: Options, terminal: Terminal): Promise<Document | undefined> {
  const options = { standardInput: terminal.stdin, ...(date !== undefined && { date }) }
  const { documents, problems } = await readDocuments([file], options)
  if (documents.length > 1) throw new UsageError(`${file} holds ${documents.length} documents. Name one of its files.`)
  for (const problem of problems) report(problem, terminal)
  const [document] = documents
  if (document === undefined) {
    say(terminal, 'relata: there is nothing to explain.')
    terminal.exitCode = 3
  }
  return document
}

async function listed(document: Document, options: Parameters<typeof sentencesOf>[1]) {
  const sentences = await sentencesOf(document, options)
  const value = sentences.map(({ start, end }, index) => ({
    sentence: index + 1,
    start,
    end,
    text: document.text.slice(start, end),
  }))
  const width = String(value.length).length
  const lines = value.map(
    ({ sentence, text }) => `${String(sentence).padStart(width)}  ${text.replace(/\s+/gu, ' ')}\n`,
  )
  return { value, text: lines.join('') }
}

async function explained(document: Document, sentence: number, options: Parameters<typeof explain>[2]) {
  const value = await explain(document, sentence, options)
  return { value, text: explanationText(value) }
}
