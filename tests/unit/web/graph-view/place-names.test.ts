import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forcedName, type NamedNode, type PlacedName, placeNames } from '../../../../web/graph-view/place-names.ts'

const metrics = { widthOf: (text: string) => text.length * 7, lineHeight: 16 }

function node(name: string, x: number, y: number, edgeAngles: readonly number[] = []): NamedNode {
  return { key: name, name, x, y, radius: 8, square: false, edgeAngles }
}

function overlap(a: PlacedName, b: PlacedName): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

test('a name stands below its node', () => {
  const [name] = placeNames([node('Ada', 100, 100)], [], metrics)
  expect(name).toMatchObject({ key: 'Ada', align: 'center', y: 112, lines: ['Ada'] })
})

test('a name keeps off the side where an edge leaves', () => {
  const [name] = placeNames([node('Ada', 100, 100, [Math.PI / 2])], [], metrics)
  expect(name?.align).toBe('left')
})

test('a name stays inside the pane where it can', () => {
  const [name] = placeNames([node('Ada Lind', 190, 90)], [], { ...metrics, pane: { width: 200, height: 100 } })
  expect(name?.align).toBe('right')
})

test('a name gives way to an obstacle', () => {
  const [name] = placeNames([node('Ada', 100, 100)], [{ key: 'cross', x: 95, y: 115, width: 10, height: 10 }], metrics)
  expect(name?.align).toBe('left')
})

test('names that are placed never cover one another, whatever the nodes', () => {
  const place = fc.integer({ min: 0, max: 300 })
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { maxLength: 40 }), (places) => {
      const nodes = places.map(([x, y], number) => node(`Person number ${number}`, x, y))
      const names = placeNames(nodes, [], metrics)
      const covering = names.filter((name, index) => names.slice(index + 1).some((other) => overlap(name, other)))
      expect(covering).toEqual([])
    }),
  )
})

test('the first nodes choose first, and a name without room is left out', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => node(`Person ${index}`, 100, 100))
  const names = placeNames(crowd, [], metrics)
  expect(names[0]?.key).toBe('Person 0')
  expect(names.length).toBeLessThan(crowd.length)
})

test('a name that must be seen is placed without asking for room', () => {
  expect(forcedName(node('Ada', 100, 100), metrics)).toMatchObject({ key: 'Ada', y: 112 })
})

test('in a crowd the name of a landmark stands over other nodes, but never over another name', () => {
  const around = Array.from({ length: 400 }, (_, index) =>
    node(`Small ${index}`, 40 + (index % 20) * 12, 40 + Math.floor(index / 20) * 12),
  )
  const names = placeNames([node('Hub', 150, 150), ...around], [], metrics)
  const hub = names.find(({ key }) => key === 'Hub')
  expect(hub).toBeDefined()
  expect(names.filter((name) => name !== hub && hub && overlap(name, hub))).toEqual([])
})
