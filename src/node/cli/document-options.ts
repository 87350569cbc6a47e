import { type Command, InvalidArgumentError, Option } from 'commander'
import { MEGABYTE } from '../../ingest/max-bytes.ts'
import { isDay } from '../../text/day.ts'

/** Adds the options of every command that builds a graph of documents. */
export function withDocumentOptions(command: Command): Command {
  return command
    .addOption(dateOption())
    .option('--title <title>', 'title of the graph')
    .addOption(new Option('--max-size <megabytes>', 'refuse larger files (default: 20)').argParser(megabytes))
    .option('--encoding <name>', 'of texts that do not say it themselves, as windows-1252')
    .option('--schema <file>', 'relations to look for, instead of the shipped ones')
    .option(
      '--corrections <file>',
      'decisions to replay (default: corrections.jsonl beside the graph, where there is one)',
    )
    .option('--quiet', 'say only what went wrong')
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
