import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dependencyTree } from '../../../../src/language/model/dependency-tree.ts'

/** Rows by word, columns by head: the root first. */
const treeOf = (scores: readonly (readonly number[])[]) =>
  dependencyTree(scores.length, (word, head) => scores[word]?.[head + 1] ?? 0)

test('each word takes the head that scores best where that makes a tree', () => {
  expect(
    treeOf([
      [1, 0, 9, 0],
      [9, 0, 0, 0],
      [0, 0, 9, 0],
    ]),
  ).toEqual([1, -1, 1])
})

test('a circle is broken where that costs least', () => {
  expect(
    treeOf([
      [5, 0, 10, 0],
      [1, 10, 0, 0],
      [0, 0, 8, 0],
    ]),
  ).toEqual([-1, 0, 1])
})

test('only one word hangs on the root, though others score best there', () => {
  expect(
    treeOf([
      [9, 0, 1, 1],
      [8, 2, 0, 1],
      [9, 1, 2, 0],
    ]),
  ).toEqual([-1, 0, 1])
})

test('a sentence of one word is its root', () => expect(treeOf([[0, 0]])).toEqual([-1]))

test('no tree with one root scores higher', () => {
  const sentences = fc.integer({ min: 1, max: 4 }).chain((words) =>
    fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: words + 1, maxLength: words + 1 }), {
      minLength: words,
      maxLength: words,
    }),
  )
  fc.assert(
    fc.property(sentences, (scores) => {
      const sum = (heads: readonly number[]) =>
        heads.reduce((total, head, word) => total + (scores[word]?.[head + 1] ?? 0), 0)
      const found = treeOf(scores)
      expect(isTree(found)).toBe(true)
      expect(sum(found)).toBe(Math.max(...allTrees(scores.length).map(sum)))
    }),
  )
})

function allTrees(words: number): readonly (readonly number[])[] {
  const heads = Array.from({ length: words + 1 }, (_, index) => index - 1)
  const choices = Array.from({ length: words }, () => heads).reduce<readonly (readonly number[])[]>(
    (before, next) => before.flatMap((start) => next.map((head) => [...start, head])),
    [[]],
  )
  return choices.filter(isTree)
}

function isTree(heads: readonly number[]): boolean {
  return heads.filter((head) => head < 0).length === 1 && heads.every((_, word) => reachesRoot(heads, word))
}

function reachesRoot(heads: readonly number[], word: number): boolean {
  let at = word
  for (let step = 0; step <= heads.length && at >= 0; step++) at = heads[at] ?? -1
  return at < 0
}
