import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningIn } from '../../../../web/text/beginning-in.ts'
import { type Marks, segmentsOf } from '../../../../web/text/segments.ts'

const text = 'Ada met the crew of the Heron.'
const nothing: Marks = { mentions: [], parts: [], place: undefined, lit: [] }
const crew = { start: 8, end: 29, key: 'crew', entityType: 'group' } as const
const heron = { start: 24, end: 29, key: 'heron', entityType: 'product' } as const

function shown(marks: Partial<Marks>) {
  return segmentsOf({ start: 0, end: text.length }, { ...nothing, ...marks }).map(({ start, end, mention, part }) =>
    [text.slice(start, end), mention?.key, part].filter(Boolean).join('/'),
  )
}

test('unmarked text is one segment', () => expect(shown({})).toEqual([text]))

test('of mentions within one another the innermost counts', () => {
  expect(shown({ mentions: [crew, heron] })).toEqual(['Ada met ', 'the crew of the /crew', 'Heron/heron', '.'])
})

test('subject, predicate and object are marked apart', () => {
  const parts = [
    { start: 0, end: 3, part: 'subject' },
    { start: 4, end: 7, part: 'predicate' },
    { start: 8, end: 29, part: 'object' },
  ] as const
  expect(shown({ parts })).toEqual(['Ada/subject', ' ', 'met/predicate', ' ', 'the crew of the Heron/object', '.'])
})

test('a mark may lie within a mention', () => {
  expect(shown({ mentions: [crew], parts: [{ start: 12, end: 16, part: 'object' }] })).toEqual([
    'Ada met ',
    'the /crew',
    'crew/crew/object',
    ' of the Heron/crew',
    '.',
  ])
})

test('segments cover every character once, whatever the marks', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.array(span), span, (spans, place) => {
      const mentions = spans.map((one) => ({ ...one, key: 'ada', entityType: 'person' as const }))
      const segments = segmentsOf({ start: 10, end: 40 }, { mentions, parts: [], place, lit: spans })
      expect(segments[0]?.start).toBe(10)
      expect(segments.at(-1)?.end).toBe(40)
      for (const [index, segment] of segments.slice(1).entries()) expect(segment.start).toBe(segments[index]?.end)
    }),
  )
})

test('only mentions that begin within a paragraph are looked at', () => {
  expect(beginningIn([crew, heron], { start: 20, end: 30 })).toEqual([heron])
  expect(beginningIn([crew, heron], { start: 0, end: 8 })).toEqual([])
})
