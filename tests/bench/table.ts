import { alignedColumns } from '../../src/node/cli/aligned-columns.ts'
import type { Measured } from './benchmark.ts'

/** What was measured, a comparison a line: milliseconds of each contestant, how many come to a second, and the ratio. */
export function tableOf(title: string, results: readonly Measured[]): string {
  const contestants = [...new Set(results.flatMap(({ times }) => Object.keys(times)))]
  const hasRatio = results.some(({ ratio }) => ratio !== undefined)
  const head = ['', ...contestants.map((name) => `${name} ms`), ...(hasRatio ? ['ratio', 'at most'] : []), '']
  const lines = results.map((measured) => [
    measured.name,
    ...contestants.map((name) => millisecondsText(measured.times[name]?.median)),
    ...(hasRatio ? [ratioText(measured.ratio), measured.atMost === undefined ? '' : `${measured.atMost} ×`] : []),
    remark(measured),
  ])
  return `${[title, '', ...alignedColumns([head, ...lines])].join('\n')}\n`
}

function millisecondsText(time: number | undefined): string {
  if (time === undefined) return ''
  return time < 10 ? time.toFixed(3) : Math.round(time).toLocaleString('en')
}

function ratioText(ratio: number | undefined): string {
  return ratio === undefined ? '' : `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)} ×`
}

function remark({ ratio, atMost, times, unit }: Measured): string {
  const isTooSlow = ratio !== undefined && atMost !== undefined && ratio > atMost
  const speeds = Object.entries(times).flatMap(([name, { perSecond }]) =>
    perSecond === undefined ? [] : [`${name} ${perSecond.toLocaleString('en')} ${unit} a second`],
  )
  return [...(isTooSlow ? ['TOO SLOW'] : []), ...speeds].join(', ')
}
