import type { Signal } from '@preact/signals'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Column, Order, Row } from '../table/table.ts'
import { visibleRows } from '../table/visible-rows.ts'
import { ColumnHead } from './column-head.tsx'
import { TableRow } from './table-row.tsx'
import { walkRows } from './walk-rows.ts'

export type RowsTableProps = Readonly<{
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
  order: Signal<Order | undefined>
}>

/** Before the first row is measured. */
const USUAL_ROW = 38

/** A table of any length: only the rows near the view are drawn. Arrow keys go from row to row, Enter opens one. */
export function RowsTable({ caption, columns, rows, order }: RowsTableProps) {
  const pane = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 800, rowHeight: USUAL_ROW })
  useLayoutEffect(() => {
    const rowHeight = pane.current?.querySelector('tbody tr[data-row]')?.getBoundingClientRect().height
    if (pane.current && rowHeight)
      setView((old) => ({ ...old, rowHeight, height: pane.current?.clientHeight ?? old.height }))
  }, [])
  const { first, last, above, below } = visibleRows(rows.length, view)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the rows within
    <div
      class="table-pane"
      ref={pane}
      onScroll={({ currentTarget: { scrollTop, clientHeight } }) =>
        setView((old) => ({ ...old, top: scrollTop, height: clientHeight }))
      }
      onKeyDown={(event) => walkRows(event, rows.length)}
    >
      <table class="claims-table" aria-rowcount={rows.length + 1}>
        <caption>{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, index) => (
              <ColumnHead key={column.title} column={column} index={index} order={order} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {rows.slice(first, last).map((row, index) => (
            <TableRow key={row.key} row={row} number={first + index} columns={columns} />
          ))}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  )
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr class="gap" style={{ height: `${height}px` }} /> : null
}
