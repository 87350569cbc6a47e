import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = import.meta.dirname

/** What a judge found of an edge that was seen first: the edge as it was then, and whether the text says so. */
export type Verdict = Readonly<{
  document: string
  /** The sentence that stated it first. */
  start: number
  end: number
  subject: readonly [start: number, end: number]
  object: readonly [start: number, end: number]
  /** Key of the node that the edge started from. */
  source?: string
  relation: string
  polarity: string
  modality: string
  holders?: readonly string[]
  verdict: 'right' | 'wrong'
  code?: string
  note?: string
}>

/** The verdicts of all draws, file by file. */
export async function readVerdicts(): Promise<readonly Verdict[]> {
  const files = (await readdir(folder)).filter((name) => name.startsWith('verdicts') && name.endsWith('.json'))
  const draws = await Promise.all(
    files
      .toSorted()
      .map(async (name): Promise<readonly Verdict[]> => JSON.parse(await readFile(join(folder, name), 'utf8'))),
  )
  return draws.flat()
}
