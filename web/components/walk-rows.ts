const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 }

/** Arrow keys go from row to row, in the column where one is; Home and End to the first and the last. */
export function walkRows(event: KeyboardEvent, count: number): void {
  const cell = event.target instanceof Element ? event.target.closest('td') : null
  const pane = event.currentTarget
  if (!cell || !(pane instanceof HTMLElement)) return
  const row = Number(cell.closest('tr')?.dataset.row)
  const next = nextRow(event.key, row, count)
  if (next === undefined || next === row) return
  event.preventDefault()
  const column = cell.cellIndex
  if (focusCell(pane, next, column)) return
  pane.scrollBy({ top: cell.getBoundingClientRect().height * (next - row) })
  requestAnimationFrame(() => requestAnimationFrame(() => focusCell(pane, next, column)))
}

function nextRow(key: string, row: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = STEPS[key]
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, row + step))
}

/** Goes to the button in a cell, else to the first of its row; whether the row is drawn. */
function focusCell(pane: HTMLElement, row: number, column: number): boolean {
  const target = pane.querySelector<HTMLTableRowElement>(`tr[data-row="${row}"]`)
  const button = target?.cells[column]?.querySelector('button') ?? target?.querySelector('button')
  button?.focus({ preventScroll: true })
  button?.scrollIntoView({ block: 'nearest' })
  return button !== undefined && button !== null
}
