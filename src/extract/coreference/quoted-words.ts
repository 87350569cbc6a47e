import type { Tree } from '../syntax/tree.ts'

/** Tells whether a token stands between quotation marks. */
export type IsQuoted = (tree: Pick<Tree, 'number'>, index: number) => boolean

/** A quotation ends with its paragraph at the latest, so that a mark left out spoils no more than that. */
export function quotedWords(trees: readonly Tree[]): IsQuoted {
  const quoted = new Map<number, readonly boolean[]>()
  let open = false
  let paragraph = -1
  for (const tree of trees) {
    if (tree.sentence.paragraph !== paragraph) open = false
    paragraph = tree.sentence.paragraph
    const inside = tree.tokens.map(({ text }) => {
      open = isOpenAt(text, open)
      return open
    })
    quoted.set(tree.number, inside)
  }
  return (tree, index) => quoted.get(tree.number)?.[index] ?? false
}

function isOpenAt(text: string, open: boolean): boolean {
  if (text === '"') return !open
  if (text === '“' || text === '``') return true
  return text === '”' || text === "''" ? false : open
}
