import { Command, type Option } from 'commander'
import { ingesters } from '../../ingest/index.ts'
import { rarerDocumentOptions } from './document-options.ts'
import { filterOptions } from './filter-options.ts'
import type { Terminal } from './terminal.ts'

/** `relata help filters`: the options that cut a part out of a graph. */
export function filtersTopic(terminal: Terminal): Command {
  return topic('filters', filterOptions(), terminal)
    .description(
      'Options of build, explore, export, show, neighbours, ego, between, paths, central and communities that cut a part out of a graph. What several of them name must all hold.',
    )
    .addHelpText(
      'after',
      `
Examples:
  relata export graph.json -o spring.gexf --since 2031-03 --until 2031-05
  relata show graph.json Lima --types person,organization --min-support 2
  relata explore graph.json --ego "Ana Kovač" --depth 2`,
    )
}

/** `relata help documents`: what is read, and the options that only some documents need. */
export function documentsTopic(terminal: Terminal): Command {
  const formats = ingesters.map(({ name, extensions }) => `  ${name.padEnd(12)}${extensions.join(' ')}`)
  return topic('documents', rarerDocumentOptions(), terminal)
    .description(`What build, explore and explain read. Of a folder all files are taken but .xml, .csv and .tsv.

${formats.join('\n')}`)
    .addHelpText(
      'after',
      `
Examples:
  relata build archive/ --encoding windows-1252
  relata build wire.csv --text-column story --date-column day`,
    )
}

/** A command that does nothing but explain options of others. */
function topic(name: string, options: readonly Option[], terminal: Terminal): Command {
  const command = new Command(name).usage('').action(() => command.outputHelp())
  for (const option of options) command.addOption(option)
  return command.configureOutput({ writeOut: (text) => terminal.stdout.write(text) })
}
