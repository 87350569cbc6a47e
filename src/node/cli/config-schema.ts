import type { Command, Option } from 'commander'
import { configurable } from './config.ts'

/** The JSON schema (2020-12) of `relata.config.json`, made of the commands and their options. */
export function configSchema(commands: readonly Command[]) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'relata.config.json',
    description: 'Options of relata that stand in for those of its command line, by command.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(commands.map((command) => [command.name(), commandSchema(command)])),
    },
  }
}

function commandSchema(command: Command) {
  return {
    description: command.summary(),
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      configurable(command).map((option) => [option.attributeName(), optionSchema(option)]),
    ),
  }
}

function optionSchema(option: Option) {
  const description = option.description
  if (option.isBoolean() || option.negate) return { description, type: 'boolean' }
  if (option.argChoices) return { description, enum: option.argChoices }
  return { description, type: ['string', 'number', 'array'], items: { type: 'string' } }
}
