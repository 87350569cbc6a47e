import { expect, test } from 'vitest'
import { batchesOf } from '../../../../src/language/model/batches.ts'

test('sentences of like length share a batch of 150 padded words', () => {
  expect(batchesOf([60, 10, 50, 45, 10])).toEqual([
    [1, 4, 3],
    [2, 0],
  ])
})

test('a longer sentence has a batch of its own', () => expect(batchesOf([200, 5])).toEqual([[1], [0]]))

test('no sentences make no batch', () => expect(batchesOf([])).toEqual([]))
