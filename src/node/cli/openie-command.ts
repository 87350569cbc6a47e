import { Command } from 'commander'
import { inputLines } from '../files/input-lines.ts'
import { openie } from '../with-defaults.ts'
import { print, type Terminal } from './terminal.ts'

export function openieCommand(terminal: Terminal): Command {
  return new Command('openie')
    .summary('print the facts of sentences')
    .description(
      'Prints the facts of sentences, one JSON object a line: sentence, subject, predicate, object, confidence.',
    )
    .argument('<file>', 'one sentence a line; - for standard input')
    .addHelpText('after', '\nExample:\n  echo "Ana met Boris in Lima." | relata openie -')
    .action((file: string) => printFacts(file, terminal))
}

async function printFacts(file: string, terminal: Terminal): Promise<void> {
  for await (const line of inputLines(file, terminal.stdin)) {
    if (line.trim() === '') continue
    const facts = await openie(line, { signal: terminal.signal })
    await print(
      terminal,
      facts.map((fact) => `${JSON.stringify(fact)}\n`),
    )
  }
}
