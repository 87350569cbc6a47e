/** What was right, of what was found and what was there to be found. */
export type Tally = { right: number; found: number; there: number }

/** Shares of 0 to 1; `there` says how many each rests on. */
export type Figures = Readonly<{ f1: number; precision: number; recall: number; there: number }>

export function emptyTally(): Tally {
  return { right: 0, found: 0, there: 0 }
}

/** Counts by key, each beginning at nothing. */
export function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? emptyTally()
  tallies.set(key, tally)
  return tally
}

export function figuresOf({ right, found, there }: Tally): Figures {
  return { f1: ratio(2 * right, found + there), precision: ratio(right, found), recall: ratio(right, there), there }
}

/** Figures by key, those that rest on most first. */
export function figuresByKey(tallies: ReadonlyMap<string, Tally>): Readonly<Record<string, Figures>> {
  const rows = [...tallies].sort(([a, x], [b, y]) => y.there - x.there || (a < b ? -1 : 1))
  return Object.fromEntries(rows.map(([key, tally]) => [key, figuresOf(tally)]))
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1e5) / 1e5
}
