import { expect, test } from 'vitest'
import { defaultView } from '../../../../src/graph/default-view.ts'
import { claimsTable } from '../../../../web/table/claims-table.ts'
import { csv } from '../../../../web/table/csv.ts'
import { entitiesTable } from '../../../../web/table/entities-table.ts'
import { arrangedRows } from '../../../../web/table/table.ts'
import { visibleRows } from '../../../../web/table/visible-rows.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const claims = claimsTable(graph, defaultView(graph))
const entities = entitiesTable(graph, defaultView(graph))
const texts = (rows: typeof claims.rows, column = 0) => rows.map(({ cells }) => cells[column]?.text)

test('every visible claim and entity has a row', () => {
  expect(claims.rows.length).toBe(defaultView(graph).edges.size)
  expect(entities.rows.length).toBe(defaultView(graph).nodes.size)
})

test('a filter asks for all its words, accents apart', () => {
  expect(texts(arrangedRows(entities, 'branza', undefined))).toEqual(['Tomáš Brânză'])
  expect(arrangedRows(claims, 'brannholt owns', undefined).length).toBe(1)
  expect(arrangedRows(claims, 'nobody', undefined)).toEqual([])
})

test('numbers are sorted as numbers, words as words', () => {
  const byClaims = arrangedRows(entities, '', { column: 2, isDescending: true })
  const counts = texts(byClaims, 2).map(Number)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  const byName = arrangedRows(entities, '', { column: 0, isDescending: false })
  expect(texts(byName)[0]).toBe('Brannholt Energy')
})

test('CSV quotes what has commas, quotes and line breaks, and no cell is a formula', () => {
  const row = (...cells: string[]) => ({
    key: '',
    cells: cells.map((text) => ({ text })),
  })
  const columns = [{ title: 'Name' }, { title: 'Words' }]
  expect(csv(columns, [row('a, b', 'said “no” and "yes"'), row('=1+1', 'two\nlines')])).toBe(
    'Name,Words\r\n"a, b","said “no” and ""yes"""\r\n\'=1+1,"two\nlines"\r\n',
  )
})

test.each([
  [0, { first: 0, last: 22, above: 0, below: 9780 }],
  [4000, { first: 388, last: 422, above: 3880, below: 5780 }],
  [9900, { first: 978, last: 1000, above: 9780, below: 0 }],
])('scrolled by %i pixels, the rows around the view are drawn', (top, rows) => {
  expect(visibleRows(1000, { top, height: 100, rowHeight: 10 })).toEqual(rows)
})
