import type { BuildProgress } from '../../build.ts'
import { harmless, type Terminal } from './terminal.ts'

export type ProgressLine = Readonly<{ show: (progress: BuildProgress) => void; clear: () => void }>

/** One line that changes in place; silent where standard error is no terminal, and where that is asked for. */
export function progressLine({ stderr }: Terminal, { quiet }: Readonly<{ quiet?: boolean }>): ProgressLine {
  if (!stderr.isTTY || quiet) return { show: () => undefined, clear: () => undefined }
  const began = performance.now()
  const wordsOf = new Map<string, number>()
  return {
    show: (progress) => {
      wordsOf.set(progress.document, progress.words)
      const line = progressText(progress, wordsOf, (performance.now() - began) / 1000)
      stderr.write(`${CLEAR}${harmless(line).slice(0, (stderr.columns ?? 80) - 1)}`)
    },
    clear: () => stderr.write(CLEAR),
  }
}

/** To the start of the line, and empty it (ECMA-48). */
const CLEAR = '\r\u{1b}[K'

/** How far reading is, how fast it goes and how long it will take, after some seconds: `3/8  40 % of 812 words  1,240 words/s  2 min left  a.txt`. */
export function progressText(
  { document, number, documents = number, words, ofWords }: BuildProgress,
  wordsOf: ReadonlyMap<string, number>,
  seconds: number,
): string {
  const share = ofWords > 0 ? words / ofWords : 1
  const percent = String(Math.floor(100 * share)).padStart(3)
  const rate = [...wordsOf.values()].reduce((sum, count) => sum + count, 0) / seconds
  // Documents of which some are read at a time end in nearly the order in which they begin.
  const done = (wordsOf.size - 1 + share) / documents
  return [
    `${number}/${documents} ${percent} % of ${ofWords.toLocaleString('en')} words`,
    ...(seconds > 1 ? [`${Math.round(rate).toLocaleString('en')} words/s`] : []),
    ...(seconds > 1 && done > 0 ? [`${duration(seconds / done - seconds)} left`] : []),
    document,
  ].join('  ')
}

/** `45 s`, `12 min`, `3.5 h` */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}
