import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { joined } from '../files/joined.ts'

/** What a command talks to; `process` is one, tests bring their own. */
export type Terminal = {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  /** Aborted when the person at the terminal has had enough. */
  readonly signal: AbortSignal
  /** Whether it is a process of its own, where what takes long and cannot be interrupted runs on another thread. */
  readonly isProcess?: boolean
  /** 0 done, 1 done with problems in some documents, 2 misuse, 3 nothing could be made. */
  exitCode: number
}

/** Writes to standard output as fast as it is read. */
export async function print(terminal: Terminal, chunks: Iterable<string>): Promise<void> {
  for (const piece of joined(chunks)) {
    if (!terminal.stdout.write(piece)) await once(terminal.stdout, 'drain')
  }
}

/** Says a line on standard error; control characters of names and texts are not passed on to the terminal. */
export function say(terminal: Terminal, line: string): void {
  terminal.stderr.write(`${harmless(line)}\n`)
}

/** Text whose control characters, which could steer a terminal, are made visible. */
export function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\u{fffd}')
}
