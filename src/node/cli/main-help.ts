import { alignedColumns } from './aligned-columns.ts'

/** What the help says of some commands, and their names. */
export type HelpGroup = Readonly<{
  title: string
  rows: readonly Readonly<{ names: readonly string[]; summary: string }>[]
}>

/** The help of the whole: the commands in groups, those that belong together on one line. */
export function mainHelp(description: string, groups: readonly HelpGroup[]): string {
  const rows = groups.flatMap(({ rows }) => rows)
  const lines = alignedColumns(rows.map(({ names, summary }) => [`  ${names.join(', ')}`, summary]))
  const lineOf = new Map(rows.map((row, index) => [row, lines[index] ?? '']))
  const blocks = groups.flatMap(({ title, rows }) => [`${title}:`, ...rows.map((row) => lineOf.get(row) ?? '')])
  return `${['Usage: relata COMMAND …', '', description, '', ...blocks].join('\n')}\n`
}
