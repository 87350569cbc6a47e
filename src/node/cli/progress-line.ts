import type { BuildProgress } from '../../build.ts'
import { harmless, type Terminal } from './terminal.ts'

export type ProgressLine = Readonly<{ show: (progress: BuildProgress) => void; clear: () => void }>

/** One line that changes in place; silent where standard error is no terminal, and where that is asked for. */
export function progressLine({ stderr }: Terminal, { quiet }: Readonly<{ quiet?: boolean }>): ProgressLine {
  if (!stderr.isTTY || quiet) return { show: () => undefined, clear: () => undefined }
  return {
    show: (progress) => stderr.write(`${CLEAR}${harmless(lineOf(progress)).slice(0, (stderr.columns ?? 80) - 1)}`),
    clear: () => stderr.write(CLEAR),
  }
}

/** To the start of the line, and empty it (ECMA-48). */
const CLEAR = '\r\u{1b}[K'

function lineOf({ document, number, documents, words, ofWords }: BuildProgress): string {
  const share = ofWords > 0 ? Math.floor((100 * words) / ofWords) : 100
  return `${number}/${documents} ${String(share).padStart(3)} % of ${ofWords.toLocaleString('en')} words  ${document}`
}
