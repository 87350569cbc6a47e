import type { Name } from '../../types/annotation.ts'
import type { Tree } from '../syntax/tree.ts'

/** The name that a token belongs to, as the language model marks it. */
export function nameAt(tree: Tree, token: number): Name | undefined {
  return tree.sentence.names.find(({ first, last }) => first <= token && token <= last)
}

/** The words of a name with a space between. */
export function nameText(tree: Tree, { first, last }: Pick<Name, 'first' | 'last'>): string {
  return tree.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
}
