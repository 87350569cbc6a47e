import type { Line } from './lines.ts'

/**
 * The lines of a page as they are read: column by column, down each. A line that runs across columns ends those above it and
 * begins those below it.
 */
export function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const gutter = gutterOf(lines)
  if (gutter === undefined) return lines.toSorted((one, other) => other.y - one.y || one.x - other.x)
  return bandsOf(lines, gutter).flatMap(({ crossing, left, right }) => [
    ...crossing,
    ...inReadingOrder(left),
    ...inReadingOrder(right),
  ])
}

type Band = { crossing: Line[]; left: Line[]; right: Line[] }

function bandsOf(lines: readonly Line[], gutter: number): readonly Band[] {
  const bands: Band[] = [{ crossing: [], left: [], right: [] }]
  for (const line of lines.toSorted((one, other) => other.y - one.y)) {
    const band = bands.at(-1)
    const side = sideOf(line, gutter)
    if (side === 'crossing' && band && band.left.length + band.right.length > 0)
      bands.push({ crossing: [line], left: [], right: [] })
    else band?.[side].push(line)
  }
  return bands
}

function sideOf({ x, end }: Line, gutter: number): 'left' | 'right' | 'crossing' {
  if (end <= gutter) return 'left'
  return x >= gutter ? 'right' : 'crossing'
}

/** Where a new column begins: few lines cross the place, and many stand to either side of it. */
function gutterOf(lines: readonly Line[]): number | undefined {
  const places = [...new Set(lines.map(({ x }) => x))]
  const counted = places.map((place) => {
    const sides = lines.map((line) => sideOf(line, place))
    const count = (side: string) => sides.filter((other) => other === side).length
    return { place, crossing: count('crossing'), smaller: Math.min(count('left'), count('right')) }
  })
  const [best] = counted
    .filter(
      ({ crossing, smaller }) =>
        smaller >= FEWEST_LINES && smaller >= SIDE_SHARE * lines.length && crossing <= CROSSING_SHARE * lines.length,
    )
    .toSorted((one, other) => one.crossing - other.crossing || other.smaller - one.smaller)
  return best?.place
}

const FEWEST_LINES = 4
const SIDE_SHARE = 0.2
const CROSSING_SHARE = 0.25
