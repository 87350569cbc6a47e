import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dayOf, days, months, type TimeInterval, years } from '../../src/extract/time/calendar.ts'
import { texts } from './read-sentence-facts.ts'
import type { DatedText, NamedTime } from './score-times.ts'

/** Its marks lie in another year than its own `dateCreated`. */
const MISDATED = 'GUM_vlog_radiology'
const folder = join(texts, 'amir-zeldes+gum')

/** The documents of GUM’s development part, with the dates that are marked in them. */
export async function markedDates(): Promise<readonly DatedText[]> {
  const splits = await readFile(join(folder, 'splits.md'), 'utf8')
  const [, dev = ''] = /## dev([\s\S]*?)## test/u.exec(splits) ?? []
  const files = [...dev.matchAll(/GUM_\w+/gu)]
    .filter(([name]) => name !== MISDATED)
    .map(([name]) => join(folder, 'dep', `${name}.conllu`))
    .filter((file) => existsSync(file))
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).map(datedText)
}

function datedText(conllu: string): DatedText {
  const [, date = ''] = /^# meta::dateCreated = (.*)$/mu.exec(conllu) ?? []
  const sentences = conllu.split('\n\n').map((block) => {
    const [, text = ''] = /^# text = (.*)$/mu.exec(block) ?? []
    return { text, times: datesOf(block, text) }
  })
  return { date, text: sentences.map(({ text }) => text).join('\n\n'), times: placedTimes(sentences) }
}

/** The times of sentences between which stands an empty line. */
function placedTimes(sentences: readonly Pick<DatedText, 'text' | 'times'>[]): readonly NamedTime[] {
  let offset = 0
  return sentences.flatMap(({ text, times }) => {
    const start = offset
    offset += text.length + 2
    return times.map((time) => ({ ...time, start: start + time.start, end: start + time.end }))
  })
}

/** The dates of a sentence: from the word that `<date …>` stands at to the one with `</date>`. */
function datesOf(block: string, text: string): readonly NamedTime[] {
  const times: NamedTime[] = []
  let position = 0
  let open: { start: number; mark: string } | undefined
  for (const [, form = '', misc = ''] of block.matchAll(/^\d+\t([^\t]*)\t(?:[^\t]*\t){7}(.*)$/gmu)) {
    const start = Math.max(text.indexOf(form, position), position)
    position = start + form.length
    const [, mark] = /<date ([^>]*)>/u.exec(misc) ?? []
    if (mark !== undefined) open = { start, mark }
    if (open === undefined || !misc.includes('</date>')) continue
    times.push({ start: open.start, end: position, ...valueFrom(open.mark) })
    open = undefined
  }
  return times
}

/** `when:::"1799-08"`, `from:::"2017-04-03" to:::"2017-04-09"`; without a year there is none, and bounds are not scored. */
function valueFrom(mark: string): Pick<NamedTime, 'value'> {
  const parts = new Map([...mark.matchAll(/(\w+):::"([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]))
  const isBound = !parts.has('when') && !(parts.has('from') && parts.has('to'))
  if (isBound) return {}
  const [first, last] = [parts.get('when') ?? parts.get('from'), parts.get('when') ?? parts.get('to')]
  const { timeStart } = intervalOf(first)
  const { timeEnd } = intervalOf(last)
  return { value: { ...(timeStart && { timeStart }), ...(timeEnd && { timeEnd }) } }
}

function intervalOf(date: string | undefined): TimeInterval {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/u.exec(date ?? '') ?? []
  if (year === undefined) return {}
  if (month === undefined) return years(Number(year))
  const first = dayOf(`${year}-${month.padStart(2, '0')}-${day?.padStart(2, '0')}`)
  return day === undefined ? months(Number(year), Number(month) - 1) : first === undefined ? {} : days(first)
}
