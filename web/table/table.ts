import { foldName } from '../../src/text/fold-name.ts'
import type { Item } from '../state/selection.ts'

/** What stands in a cell, and what pressing it leads to. */
export type Cell = Readonly<{
  text: string
  /** What it is sorted by, where that is not its text. */
  order?: number
  leadsTo?: Item
  isNegated?: boolean
}>

export type Row = Readonly<{
  key: string
  /** What it stands for, where that is one thing. */
  item?: Item
  cells: readonly Cell[]
}>

export type Column = Readonly<{ title: string; isNumber?: boolean }>

export type Table = Readonly<{ columns: readonly Column[]; rows: readonly Row[] }>

/** By which column, from 0, and whether the last come first. */
export type Order = Readonly<{ column: number; isDescending: boolean }>

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** The rows that say all the words of a query, accents and case apart, in order; as they came without one. */
export function arrangedRows({ rows }: Table, query: string, order: Order | undefined): readonly Row[] {
  const words = foldName(query).split(' ').filter(Boolean)
  const found = words.length === 0 ? rows : rows.filter((row) => saysAll(row, words))
  if (!order) return found
  const { column, isDescending } = order
  return found.toSorted((a, b) => compare(a.cells[column], b.cells[column]) * (isDescending ? -1 : 1))
}

function saysAll({ cells }: Row, words: readonly string[]): boolean {
  const text = foldName(cells.map((cell) => cell.text).join(' '))
  return words.every((word) => text.includes(word))
}

function compare(a: Cell | undefined, b: Cell | undefined): number {
  if (a?.order !== undefined && b?.order !== undefined) return a.order - b.order
  return collator.compare(a?.text ?? '', b?.text ?? '')
}
