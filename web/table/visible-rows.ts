/** Which rows of a long table are drawn, and the room that the others take above and below, in pixels. */
export type VisibleRows = Readonly<{ first: number; last: number; above: number; below: number }>

export type Scrolled = Readonly<{ top: number; height: number; rowHeight: number }>

/** Rows beyond each border, so that scrolling shows no gaps. */
const SPARE = 12

export function visibleRows(count: number, { top, height, rowHeight }: Scrolled): VisibleRows {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight) - SPARE))
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + SPARE)
  return { first, last, above: first * rowHeight, below: (count - last) * rowHeight }
}
