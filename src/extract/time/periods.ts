import { between, type Day, dayIn, monthOf, months, type TimeInterval, yearOf, years } from './calendar.ts'
import { MONTH, monthNumber, numberOf, seasonNumber, YEAR } from './calendar-names.ts'
import { type TimeContext, type TimePattern, timePattern } from './time-pattern.ts'

const part = '(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)(?: in)?[- ])'
const century = '(?<number>\\d{1,2})(?:st|nd|rd|th)[- ]century'

/** Months, seasons, quarters, years, decades and centuries, and parts of them: “mid-January”, “the summer of 2026”, “the 1970s”. */
export const periodPatterns: readonly TimePattern[] = [
  timePattern(`${part}?(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR}))?`, namedMonth),
  timePattern(
    `${part}?(?:the )?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? (?<year>${YEAR})`,
    ({ season, year }) => seasonOf(Number(year), season),
  ),
  timePattern('(?<which>the|this|last|next) (?<season>spring|summer|autumn|fall|winter)(?! of)', nearSeason, 'i'),
  timePattern(
    `the (?<number>first|second|third|fourth) quarter(?: of (?<year>${YEAR}))?`,
    ({ number, year }) => (year === undefined ? {} : months(Number(year), 3 * (numberOf(number ?? '') - 1), 3)),
    'i',
  ),
  timePattern(`(?:the )?(?<edge>beginning|start|middle|end) of (?:(?<year>${YEAR})|the year)`, edgeOfYear, 'i'),
  timePattern(`${part}?(?:the )?(?<decade>1[0-9]|20)(?<ten>\\d)0['’]?s`, ({ decade, ten }) =>
    years(Number(`${decade}${ten}0`), 10),
  ),
  timePattern(`(?:the )?['’]?(?<ten>[2-9])0['’]?s`, ({ ten }) => years(Number(`19${ten}0`), 10)),
  timePattern(`${part}?(?:the )?${century}`, ({ number }) => years(100 * (Number(number) - 1), 100)),
  timePattern('\\d{1,3}(?:,?\\d{3})?\\s?(?:BCE?|B\\.C\\.)', () => ({})),
  timePattern('(?:AD (?<year>\\d{1,4})|(?<late>\\d{1,4}) (?:AD|CE))', ({ year, late }) => years(Number(year ?? late))),
  timePattern(`(?<year>${YEAR})\\s?[-–]\\s?(?<last>${YEAR}|\\d\\d)`, yearToYear),
  timePattern(`${part}?(?<year>${YEAR})`, ({ year, part: piece }) =>
    piece ? partOfYear(Number(year), piece) : years(Number(year)),
  ),
]

/** Three months; winter begins in the December before. */
function seasonOf(year: number, season: string | undefined): TimeInterval {
  return months(year, 3 * seasonNumber(season ?? '') - 1, 3)
}

/** “last winter” is over, “next winter” has not begun, “this winter” lies where the clause looks. */
function nearSeason(
  { which, season }: Readonly<Record<string, string | undefined>>,
  { report, direction }: TimeContext,
): TimeInterval {
  if (report === undefined) return {}
  const today = months(yearOf(report), monthOf(report)).timeStart ?? ''
  const around = [-1, 0, 1, 2].map((shift) => seasonOf(yearOf(report) + shift, season))
  const isAhead = which?.toLowerCase() === 'next' || (which?.toLowerCase() !== 'last' && direction !== 'back')
  if (direction === 'unknown' && ['the', 'this'].includes(which?.toLowerCase() ?? '')) return {}
  const begun = around.filter(({ timeStart = '' }) => timeStart <= today)
  const over = around.filter(({ timeEnd = '' }) => timeEnd <= today)
  if (isAhead) return around[begun.length] ?? {}
  return (which?.toLowerCase() === 'last' ? over : begun).at(-1) ?? {}
}

/** “1980–88”, “2009 - 2016”. */
function yearToYear({ year, last }: Readonly<Record<string, string | undefined>>): TimeInterval {
  const [from, to] = [Number(year), Number(last?.length === 2 ? `${year?.slice(0, 2)}${last}` : last)]
  return to > from ? years(from, to - from + 1) : {}
}

function namedMonth(parts: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeInterval {
  const month = monthNumber(parts.month ?? '')
  const year = parts.year === undefined ? yearOfMonth(month, context) : Number(parts.year)
  if (year === undefined) return {}
  return parts.part === undefined ? months(year, month) : partOfMonth(year, month, parts.part)
}

/** Early is up to the 10th, mid up to the 20th, late what is left. */
function partOfMonth(year: number, month: number, part: string): TimeInterval {
  const bounds = [dayIn(year, month, 1), dayIn(year, month, 11), dayIn(year, month, 21), firstOfNext(year, month)]
  const third = thirdOf(part)
  return between(bounds[third], bounds[third + 1])
}

function firstOfNext(year: number, month: number): Day | undefined {
  return month === 11 ? dayIn(year + 1, 0, 1) : dayIn(year, month + 1, 1)
}

function partOfYear(year: number, part: string): TimeInterval {
  return months(year, 4 * thirdOf(part), 4)
}

function thirdOf(part: string): number {
  return ['e', 'm', 'l'].indexOf(part.slice(0, 1).toLowerCase())
}

/** Two months at the beginning, in the middle or at the end. */
function edgeOfYear(
  { edge, year }: Readonly<Record<string, string | undefined>>,
  { report }: TimeContext,
): TimeInterval {
  const meant = year === undefined ? report && yearOf(report) : Number(year)
  if (meant === undefined) return {}
  const first = { m: 5, e: 10 }[edge?.slice(0, 1).toLowerCase() ?? ''] ?? 0
  return months(meant, first, 2)
}

/** A month without its year: this year’s, unless the clause looks the other way. */
function yearOfMonth(month: number, { report, direction }: TimeContext): number | undefined {
  if (report === undefined || direction === 'unknown') return undefined
  const year = yearOf(report)
  if (direction === 'back') return month <= monthOf(report) ? year : year - 1
  return month >= monthOf(report) ? year : year + 1
}
