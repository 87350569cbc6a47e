import type { Tree } from './tree.ts'

/** Whether a token stands between the quotation marks of its sentence. */
export function isQuoted(tree: Tree, index: number): boolean {
  const before = tree.tokens.slice(0, index).map(({ text }) => text)
  const opened = before.filter((text) => ['“', '``'].includes(text)).length
  const closed = before.filter((text) => ['”', "''"].includes(text)).length
  return opened > closed || before.filter((text) => text === '"').length % 2 === 1
}
