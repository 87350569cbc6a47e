import { type Command, InvalidArgumentError, Option } from 'commander'
import { MEGABYTE } from '../../ingest/max-bytes.ts'
import { isDay } from '../../text/day.ts'

/** Adds the options of every command that builds a graph of documents; its help names the rarer ones, `relata help documents` explains them. */
export function withDocumentOptions(command: Command): Command {
  command
    .addOption(dateOption())
    .option('--title <title>', 'title of the graph')
    .option('--schema <file>', 'relations besides, or instead of, the shipped ones')
    .addOption(new Option('--jobs <number>', 'documents to read at a time (default: 1)').argParser(jobs))
    .option('--corrections <file>', 'decisions to replay, instead of those beside the graph')
    .option('--quiet', 'say only what went wrong')
  for (const option of rarerDocumentOptions()) command.addOption(option.hideHelp())
  return command.addHelpText('after', POINTER)
}

const POINTER = `
Rarer ones (relata help documents): --encoding --max-size --text-column --date-column --no-cache`

/** The options that few need. */
export function rarerDocumentOptions(): readonly Option[] {
  return [
    new Option('--encoding <name>', 'of texts that do not say it themselves, as windows-1252'),
    new Option('--max-size <megabytes>', 'refuse larger files (default: 20)').argParser(megabytes),
    new Option(
      '--text-column <name>',
      'column of the text in CSV and JSON lines (default: text, body, content or article)',
    ),
    new Option('--date-column <name>', 'column of the day there (default: date, published or created)'),
    new Option('--no-cache', 'read all anew, remember nothing in .relata-cache'),
  ]
}

/** The day of documents that name none. */
export function dateOption(): Option {
  return new Option('--date <day>', 'day of documents that name none, as 2031-05-06').argParser(day)
}

function day(value: string): string {
  if (isDay(value)) return value
  throw new InvalidArgumentError('It must be a day, as 2031-05-06.')
}

/** In bytes. */
function megabytes(value: string): number {
  const bytes = Number(value) * MEGABYTE
  if (bytes > 0) return bytes
  throw new InvalidArgumentError('It must be a number of megabytes, as 50.')
}

function jobs(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0 && number <= 64) return number
  throw new InvalidArgumentError('It must be a whole number from 1 to 64.')
}
