import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import schemaFile from '../../graph-data/schema.json' with { type: 'json' }
import { extract } from '../../src/extract/index.ts'
import { loadEnglish } from '../../src/node/load-english.ts'
import { readSchema } from '../../src/read-schema.ts'
import { groupBy } from '../../src/text/group-by.ts'
import type { Claim, Extraction, Mention } from '../../src/types/claim.ts'
import type { Span } from '../../src/types/document.ts'
import { document } from '../fixtures/document.ts'
import { texts } from './read-sentence-facts.ts'
import { treebankText } from './treebank-text.ts'

type Words = readonly number[]

export type EventRecord = Readonly<{
  kind: string
  words: readonly Words[]
  roles: Readonly<Record<string, readonly Words[] | undefined>>
  time?: Readonly<{ words: Words; start?: string; end?: string }>
}>

export type RecordedText = Readonly<{
  document: string
  date?: string
  stretches: readonly Words[]
  events: readonly EventRecord[]
}>

/** Shares from 0 to 1. */
export type EventScores = Readonly<{
  recall: number
  precision: number
  /** Of the parties, places and times that found events were given, those that stand in that part in the record. */
  roles: number
  faults: readonly string[]
}>

/** An event as it was found: its mentions, and who has which part in it. */
type Found = Readonly<{ kind: string; mentions: readonly Mention[]; claims: readonly Claim[] }>

const english = await loadEnglish()
const schema = readSchema(schemaFile, 'graph-data/schema.json')

/** How the events that are found compare with the recorded ones. */
export async function scoreEvents(rows: readonly RecordedText[]): Promise<EventScores> {
  const results = await Promise.all(rows.map(scoreText))
  const sum = (count: (result: Result) => number) => results.reduce((total, result) => total + count(result), 0)
  return {
    recall: sum((result) => result.reached) / sum((result) => result.records),
    precision: sum((result) => result.right) / sum((result) => result.found),
    roles: sum((result) => result.rightParts) / sum((result) => result.parts),
    faults: results.flatMap((result) => result.faults),
  }
}

type Result = Readonly<{
  records: number
  reached: number
  found: number
  right: number
  parts: number
  rightParts: number
  faults: readonly string[]
}>

async function scoreText(row: RecordedText): Promise<Result> {
  const text = await textOf(row.document)
  const read = document(text, { id: row.document, ...(row.date !== undefined && { date: row.date }) })
  const extraction = extract(await english.annotate(read), { schema })
  const found = eventsOf(extraction).filter(({ mentions }) =>
    mentions.some((mention) => within(mention, row.stretches)),
  )
  const matches = found.map((event) => ({ event, record: row.events.find((record) => isSame(event, record)) }))
  const reached = new Set(matches.flatMap(({ record }) => record ?? []))
  const parts = matches.flatMap(({ event, record }) => (record ? partsOf(event, record, { extraction, text }) : []))
  const shown = (words: Words) => text.slice(words[0], words[1])
  return {
    records: row.events.length,
    reached: reached.size,
    found: found.length,
    right: matches.filter(({ record }) => record !== undefined).length,
    parts: parts.length,
    rightParts: parts.filter(({ isRight }) => isRight).length,
    faults: [
      ...row.events
        .filter((record) => !reached.has(record))
        .map(
          ({ kind, words }) => `missed ${kind} “${words.map(shown).join('”, “')}” in ${row.document}, ${words[0]?.[0]}`,
        ),
      ...matches
        .filter(({ record }) => record === undefined)
        .map(
          ({ event }) =>
            `wrong ${event.kind} “${event.mentions[0]?.text}” in ${row.document}, ${event.mentions[0]?.start}`,
        ),
      ...parts.filter(({ isRight }) => !isRight).map(({ told }) => `wrong part: ${told} in ${row.document}`),
    ],
  }
}

/** The chains of mentions that stand for an event of some kind in which somebody has a part. */
function eventsOf(extraction: Extraction): readonly Found[] {
  const chainOf = chains(extraction)
  const roles = groupBy(
    extraction.claims.flatMap((claim) => [
      ...(isRole(claim) ? [{ end: chainOf(claim.object), claim }] : []),
      ...(claim.relation === 'TOOK_PLACE_IN' ? [{ end: chainOf(claim.subject), claim }] : []),
    ]),
    ({ end }) => end,
  )
  return [...groupBy(extraction.mentions, ({ id }) => chainOf(id))].flatMap(([root, mentions]) => {
    const kind = mentions.find(({ eventKind }) => eventKind !== undefined)?.eventKind
    const claims = roles.get(root)?.map(({ claim }) => claim) ?? []
    return kind === undefined || claims.length === 0 ? [] : [{ kind, mentions, claims }]
  })
}

function isRole({ relation }: Claim): boolean {
  return ['PARTY_TO', 'TARGET_OF', 'ATTENDED', 'HOSTED', 'ORGANIZED', 'MEDIATED', 'SIGNED'].includes(relation)
}

function chains({ mentions, coreference }: Extraction): (id: Mention['id']) => string {
  const antecedents = new Map(coreference.map(({ mention, antecedent }) => [mention, antecedent]))
  const known = new Set(mentions.map(({ id }) => id))
  return (id) => {
    let root = id
    for (let next = antecedents.get(root); next !== undefined && known.has(next); next = antecedents.get(root))
      root = next
    return root
  }
}

function isSame(event: Found, { kind, words }: EventRecord): boolean {
  return event.kind === kind && event.mentions.some((mention) => words.some((one) => overlaps(mention, one)))
}

type Part = Readonly<{ isRight: boolean; told: string }>
type Source = Readonly<{ extraction: Extraction; text: string }>

function partsOf({ kind, claims }: Found, record: EventRecord, source: Source): readonly Part[] {
  const fillers = claims.map(({ relation, subject, object }) => ({
    relation,
    filler: relation === 'TOOK_PLACE_IN' ? object : subject,
  }))
  const once = [...new Map(fillers.map((one) => [`${one.relation} ${one.filler}`, one])).values()]
  const times = [...new Set(claims.flatMap(({ evidence }) => evidence.timeText ?? []))]
  return [
    ...once.map(({ relation, filler }) => {
      const mentions = mentionsOf(filler, source.extraction)
      const isRight = (record.roles[relation === 'SIGNED' ? 'PARTY_TO' : relation] ?? []).some((words) =>
        mentions.some((mention) => overlaps(mention, words)),
      )
      return { isRight, told: `${relation} of ${kind}: ${mentions[0]?.text}` }
    }),
    ...times.map((time) => ({ isRight: isTimeOf(time, record, source), told: `time of ${kind}: ${time}` })),
  ]
}

function isTimeOf(timeText: string, { time }: EventRecord, { text }: Source): boolean {
  if (time === undefined) return false
  const written = text.slice(time.words[0], time.words[1])
  return written.includes(timeText) || timeText.includes(written)
}

function mentionsOf(id: Mention['id'], extraction: Extraction): readonly Mention[] {
  const chainOf = chains(extraction)
  return extraction.mentions.filter((mention) => chainOf(mention.id) === chainOf(id))
}

function within({ start }: Span, stretches: readonly Words[]): boolean {
  return stretches.some(([from = 0, to = 0]) => from <= start && start < to)
}

function overlaps({ start, end }: Span, [from = 0, to = 0]: Words): boolean {
  return start < to && from < end
}

async function textOf(name: string): Promise<string> {
  const [source, id] = name.split('/')
  if (id === undefined)
    return treebankText(await readFile(join(texts, 'amir-zeldes+gum/dep', `${name}.conllu`), 'utf8'))
  const lines = await readFile(join(texts, 'dstl+re3d', source ?? '', 'documents.json'), 'utf8')
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return rows.find((row) => row._id === id)?.text ?? ''
}
