import { Command, CommanderError } from 'commander'
import { UsageError } from '../../text/usage-error.ts'
import { version } from '../../version.ts'
import { CONFIG_FILE, readConfigFile } from '../files/read-config-file.ts'
import { commandGroups } from './command-groups.ts'
import { applyConfig } from './config.ts'
import { documentsTopic, filtersTopic } from './help-topics.ts'
import { mainHelp } from './main-help.ts'
import { say, type Terminal } from './terminal.ts'

/** What `relata help` explains besides the commands. */
const topics = [documentsTopic, filtersTopic]

/** Runs the command line; how it went is in the terminal’s exit code. */
export async function run(words: readonly string[], terminal: Terminal): Promise<void> {
  try {
    await program(terminal).parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) terminal.exitCode = error.exitCode === 0 ? 0 : MISUSE
    else if (error instanceof UsageError) blame(error, terminal)
    else if (terminal.signal.aborted) giveUp(terminal)
    else throw error
  }
}

const MISUSE = 2
/** 128 and the number of SIGINT, as shells have it. */
const INTERRUPTED = 130

function blame(error: UsageError, terminal: Terminal): void {
  say(terminal, `relata: ${error.message}`)
  terminal.exitCode = MISUSE
}

function giveUp(terminal: Terminal): void {
  say(terminal, 'relata: stopped before anything was written.')
  terminal.exitCode = INTERRUPTED
}

/** The commands, each made anew, in the order of the help. */
export function commandsFor(terminal: Terminal): readonly Command[] {
  return commandGroups.flatMap(({ rows }) => rows.flatMap(({ commands }) => commands.map((make) => make(terminal))))
}

function program(terminal: Terminal): Command {
  const relata = new Command('relata').description(DESCRIPTION).version(version).addHelpText('after', EXAMPLES)
  const known = commandsFor(terminal)
  relata.configureHelp({ formatHelp: () => helpText(terminal), visibleCommands: () => [...known] })
  for (const command of known) relata.addCommand(command)
  relata.hook('preSubcommand', async (_, command) => applyConfig(command, await readConfigFile(CONFIG_FILE), known))
  for (const topic of topics) relata.addCommand(topic(terminal), { hidden: true })
  for (const command of [relata, ...relata.commands]) talkThrough(terminal, command)
  return relata
}

function helpText(terminal: Terminal): string {
  const groups = commandGroups.map(({ title, rows }) => ({
    title,
    rows: rows.map(({ commands, summary }) => ({ names: commands.map((make) => make(terminal).name()), summary })),
  }))
  return mainHelp(DESCRIPTION, groups)
}

function talkThrough(terminal: Terminal, command: Command): void {
  command.exitOverride().showHelpAfterError('Say --help for what can be said here.')
  command.configureOutput({
    writeOut: (text) => terminal.stdout.write(text),
    writeErr: (text) => terminal.stderr.write(text),
  })
}

const DESCRIPTION = 'Turns documents into a knowledge graph whose edges lead back to their words.'

const EXAMPLES = `
Examples:
  relata build reports/ -o graph.json     read a folder, write its graph
More: relata help COMMAND, relata help documents, relata help filters, relata --version
Exit codes: 0 done, 1 done with problems in some documents, 2 misuse, 3 nothing could be made.`
