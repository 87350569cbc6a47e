/** Letters on a line; fewer on a narrow pane, where a long line would leave it. */
const LONGEST_LINE = 20
const LONGEST_ON_NARROW = 13
const NARROW = 480
const LONGEST_NAME = 44

/** A name on one or two lines, cut where it is far too long: `International Court of Justice` → `International` `Court of Justice`. */
export function wrapName(name: string, paneWidth = Number.POSITIVE_INFINITY): readonly string[] {
  const longest = paneWidth < NARROW ? LONGEST_ON_NARROW : LONGEST_LINE
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name
  if (short.length <= longest) return [short]
  const breaks = [...short.matchAll(/\s+/g)].map((match) => match.index)
  const middle = short.length / 2
  const best = breaks.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return best === undefined ? [short] : [short.slice(0, best), short.slice(best).trimStart()]
}
