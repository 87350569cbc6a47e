#!/usr/bin/env node
import { run } from './run.ts'
import type { Terminal } from './terminal.ts'

const interruption = new AbortController()
process.once('SIGINT', () => interruption.abort())
process.once('SIGTERM', () => interruption.abort())
for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveWhenNobodyReads)

const { stdin, stdout, stderr } = process
const terminal: Terminal = { stdin, stdout, stderr, signal: interruption.signal, isProcess: true, exitCode: 0 }
await run(process.argv.slice(2), terminal)
process.exitCode = terminal.exitCode

/** `relata show … | head` closes the pipe early, which is no error. */
function leaveWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
