import { foldName } from '../../text/fold-name.ts'

/** `more than 500 dockers`: of what, how many, and whether that is the least or the most. */
export type Count = Readonly<{ counted: string; value: number; bound: 'exact' | 'least' | 'most' }>

/** The count that a phrase begins with, if any: `About 4,000 workers`, `two hundred dockers`; not `Group of Seven`. */
export function countIn(phrase: string): Count | undefined {
  const folded = foldName(phrase)
  const [, bound = '', number = '', counted = ''] = pattern.exec(folded) ?? []
  const value = number === '' ? Number.NaN : numberOf(number)
  if (!Number.isFinite(value) || counted === '') return undefined
  return { counted, value, bound: BOUNDS.get(bound.trim()) ?? 'exact' }
}

/** Whether two counts may both be right: more than 500 and 700, not 500 and 700. */
export function mayBeEqual(one: Count, other: Count): boolean {
  if (one.value === other.value) return true
  const [less, more] = one.value < other.value ? [one, other] : [other, one]
  return less.bound === 'least' || more.bound === 'most'
}

const BOUNDS: ReadonlyMap<string, Count['bound']> = new Map([
  ['at least', 'least'],
  ['more than', 'least'],
  ['over', 'least'],
  ['at most', 'most'],
  ['fewer than', 'most'],
  ['less than', 'most'],
  ['under', 'most'],
  ['up to', 'most'],
])

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const LARGE: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

const word = `(?:\\d[\\d,.]*|${[...SMALL, ...LARGE.keys()].join('|')})`

/** `at least | 4,000 | workers` */
const pattern = new RegExp(
  `^((?:${[...BOUNDS.keys()].join('|')}) )?(?:(?:about|around|nearly|almost|some|roughly) )?(${word}(?: ${word})*) (\\D.*)$`,
)

/** `4,000`, `two hundred`, `1.5 million`. */
function numberOf(words: string): number {
  return words.split(' ').reduce((product, one) => {
    const small = SMALL.indexOf(one) + 1
    return product * (LARGE.get(one) ?? (small > 0 ? small : Number(one.replaceAll(',', ''))))
  }, 1)
}
