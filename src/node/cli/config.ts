import type { Command, Option } from 'commander'
import { UsageError } from '../../text/usage-error.ts'
import { CONFIG_FILE, type Config } from '../files/read-config-file.ts'
import { nearest } from './nearest.ts'

/** Gives a command the options of a file that its command line does not name; the command line wins. */
export function applyConfig(command: Command, config: Config, commands: readonly Command[]): void {
  const names = commands.map((known) => known.name())
  for (const name of Object.keys(config)) if (!names.includes(name)) throw unknown('command', name, names)
  for (const [key, value] of Object.entries(config[command.name()] ?? {})) {
    const option = configurable(command).find((known) => known.attributeName() === key)
    if (!option) throw unknown('option', `${command.name()}.${key}`, keysOf(command))
    command.setOptionValueWithSource(key, parsed(option, value, `${command.name()}.${key}`), 'config')
  }
}

/** The options of a command that a file may set. */
export function configurable(command: Command): readonly Option[] {
  return command.options.filter((option) => option.attributeName() !== 'help')
}

function keysOf(command: Command): readonly string[] {
  return configurable(command).map((option) => `${command.name()}.${option.attributeName()}`)
}

/** A value as the command line would have it; lists may be written as lists. */
function parsed(option: Option, value: unknown, place: string): unknown {
  if (option.isBoolean() || option.negate) {
    if (typeof value === 'boolean') return value
    throw new UsageError(`${CONFIG_FILE}: ${place} should be true or false.`)
  }
  const text = Array.isArray(value) ? value.join(',') : value
  if (typeof text !== 'string' && typeof text !== 'number')
    throw new UsageError(`${CONFIG_FILE}: ${place} should be a text or a number.`)
  try {
    return option.parseArg ? option.parseArg(String(text), undefined) : String(text)
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${CONFIG_FILE}: ${place} is “${text}”. ${fault}`, { cause: error })
  }
}

function unknown(what: string, name: string, known: readonly string[]): UsageError {
  return new UsageError(`${CONFIG_FILE}: there is no ${what} ${name}. Did you mean ${nearest(name, known).join(', ')}?`)
}
