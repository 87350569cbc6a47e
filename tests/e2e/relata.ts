import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

export type Outcome = Readonly<{ code: number | null; stdout: string; stderr: string }>

/** Path of the built command line. */
const commandLine = resolve('dist/cli.js')

/** Runs the built command line in a folder to its end. */
export async function relata(words: readonly string[], folder: string): Promise<Outcome> {
  const child = start(words, folder)
  child.stdin.end()
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)])
  return { code, stdout, stderr }
}

/** Starts the built command line in a folder. */
export function start(words: readonly string[], folder: string): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn(process.execPath, [commandLine, ...words], { cwd: folder, stdio: 'pipe' })
}

/** The exit code of a process, once it has one. */
export function ended(child: ReturnType<typeof start>): Promise<number | null> {
  return new Promise((done) => child.once('close', done))
}

/** Where a started explorer is served, once it says so. */
export function addressOf(child: ReturnType<typeof start>): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      const address = /http:\S+/.exec(said)?.[0]
      if (address) found(address)
    })
    child.once('close', () => failed(new Error(`The explorer ended before it said where it is: ${said}`)))
  })
}
