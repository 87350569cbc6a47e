import { hasDependent, isRelated, lemmaAt, type Tree, tokenAt } from './tree.ts'

/** What is held or agreed on by many: the name before it tells of whom or about what, “the Senate election”. */
const JOINT = new Set([
  'agreement',
  'conference',
  'election',
  'meeting',
  'pact',
  'referendum',
  'session',
  'summit',
  'treaty',
  'vote',
])
/** Numbers of these are a result: “won by 80 votes”, “in six games”. */
const COUNTED = new Set(['ballot', 'game', 'match', 'vote'])

/** Whether the name before an event tells which one it is, and not who does it: “the NATO summit”, “its oil operations”. */
export function isNamedAfter(tree: Tree, event: number, name: number): boolean {
  if (lemmaAt(tree, event) === 'operation' && tokenAt(tree, event).xpos === 'NNS') return true
  return JOINT.has(lemmaAt(tree, event)) && isRelated(tree, name, 'compound')
}

/** Whether the noun of an event gives a number of them and no event. */
export function isCounted(tree: Tree, noun: number): boolean {
  return COUNTED.has(lemmaAt(tree, noun)) && hasDependent(tree, noun, 'nummod') && !hasDependent(tree, noun, 'det')
}
