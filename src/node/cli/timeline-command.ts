import { Command, InvalidArgumentError } from 'commander'
import { timeline, timelineText } from '../../query/index.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { answer } from './answer.ts'
import type { Terminal } from './terminal.ts'

type Options = Readonly<{ json?: true; about?: string; from?: string; to?: string }>

export function timelineCommand(terminal: Terminal): Command {
  return new Command('timeline')
    .summary('print what happened when')
    .description('Prints events and dated claims by their time, with the sentences that state them.')
    .argument('<graph>', 'a graph.json')
    .option('--about <name>', 'only what somebody or something has a part in')
    .option('--from <date>', 'only what lasts to this year, month or day, as 2031-03', date)
    .option('--to <date>', 'only what begins by then', date)
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  relata timeline graph.json --about "ana kovac" --from 2031')
    .action((path: string, options: Options) => printTimeline(path, options, terminal))
}

async function printTimeline(path: string, { json, ...options }: Options, terminal: Terminal): Promise<void> {
  const entries = timeline(await readGraphFile(path), options)
  await answer(terminal, {
    json,
    value: entries,
    text: timelineText(entries) || 'Nothing in the graph has such a time.\n',
  })
}

function date(text: string): string {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(text)) return text
  throw new InvalidArgumentError('Say a year, a month or a day: 2031, 2031-03, 2031-03-05.')
}
