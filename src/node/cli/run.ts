import { Command, CommanderError } from 'commander'
import { UsageError } from '../../text/usage-error.ts'
import { version } from '../../version.ts'
import { CONFIG_FILE, readConfigFile } from '../files/read-config-file.ts'
import { annotateCommand } from './annotate-command.ts'
import { buildCommand } from './build-command.ts'
import { applyConfig } from './config.ts'
import { correctCommand } from './correct-command.ts'
import { diffCommand } from './diff-command.ts'
import { evaluateCommand } from './evaluate-command.ts'
import { explainCommand } from './explain-command.ts'
import { exploreCommand } from './explore-command.ts'
import { exportCommand } from './export-command.ts'
import { documentsTopic, filtersTopic } from './help-topics.ts'
import { openieCommand } from './openie-command.ts'
import { pathCommand } from './path-command.ts'
import { queryCommand } from './query-command.ts'
import { reviewCommand } from './review-command.ts'
import { showCommand } from './show-command.ts'
import { say, type Terminal } from './terminal.ts'
import { timelineCommand } from './timeline-command.ts'
import { watchCommand } from './watch-command.ts'
import { whyCommand } from './why-command.ts'

/** The commands, in the order of the help. */
const commands: readonly ((terminal: Terminal) => Command)[] = [
  buildCommand,
  exploreCommand,
  watchCommand,
  exportCommand,
  showCommand,
  pathCommand,
  timelineCommand,
  queryCommand,
  whyCommand,
  reviewCommand,
  correctCommand,
  diffCommand,
  explainCommand,
  openieCommand,
  annotateCommand,
  evaluateCommand,
]

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

/** The commands, each made anew. */
export function commandsFor(terminal: Terminal): readonly Command[] {
  return commands.map((command) => command(terminal))
}

function program(terminal: Terminal): Command {
  const relata = new Command('relata')
    .description('Turns documents into a knowledge graph whose edges lead back to their words.')
    .version(version)
    .addHelpText('after', EXAMPLES)
  const known = commandsFor(terminal)
  relata.configureHelp({ subcommandTerm: (command) => command.name(), visibleCommands: () => [...known] })
  for (const command of known) relata.addCommand(command)
  relata.hook('preSubcommand', async (_, command) => applyConfig(command, await readConfigFile(CONFIG_FILE), known))
  for (const topic of topics) relata.addCommand(topic(terminal), { hidden: true })
  for (const command of [relata, ...relata.commands]) talkThrough(terminal, command)
  return relata
}

function talkThrough(terminal: Terminal, command: Command): void {
  command.exitOverride().showHelpAfterError('Say --help for what can be said here.')
  command.configureOutput({
    writeOut: (text) => terminal.stdout.write(text),
    writeErr: (text) => terminal.stderr.write(text),
  })
}

const EXAMPLES = `
Examples:
  relata build reports/ -o graph.json     read a folder, write its graph
More: relata help COMMAND|documents|filters · Exit codes: 0 done, 1 with problems, 2 misuse, 3 nothing made`
