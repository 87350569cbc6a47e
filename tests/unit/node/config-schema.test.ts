import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { configSchema } from '../../../src/node/cli/config-schema.ts'
import { commandsFor } from '../../../src/node/cli/run.ts'
import { idleTerminal } from '../../fixtures/captured-terminal.ts'

test('the shipped JSON schema of relata.config.json names the commands and options that there are', () => {
  const shipped = JSON.parse(readFileSync('graph-data/config.schema.json', 'utf8'))
  expect(shipped).toEqual(JSON.parse(JSON.stringify(configSchema(commandsFor(idleTerminal())))))
})
