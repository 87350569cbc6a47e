import { harmless, print, type Terminal } from './terminal.ts'

/** Prints an answer: JSON for programs, else text for people. */
export async function answer(
  terminal: Terminal,
  { json, value, text }: Readonly<{ json: true | undefined; value: unknown; text: string }>,
): Promise<void> {
  await print(terminal, [json ? `${JSON.stringify(value, null, 2)}\n` : harmless(text)])
}
