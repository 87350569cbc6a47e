import { isList, type NodeValue, type Value } from '../values/value.ts'
import { propertyReader } from './property.ts'

/** Nodes by the texts of a property; made for all nodes when a property is first asked for. */
export type TextTable = Readonly<{
  /** Nodes whose property is a text. */
  withText: (property: string, text: string) => readonly NodeValue[]
  /** Nodes whose property is a list with a text in it; `undefined` where the property of some node is no list. */
  withTextInList: (property: string, text: string) => readonly NodeValue[] | undefined
}>

type ByText = ReadonlyMap<string, readonly NodeValue[]>

export function createTextTable(nodes: () => readonly NodeValue[]): TextTable {
  const byText = new Map<string, ByText>()
  const byTextInList = new Map<string, ByText | undefined>()
  return {
    withText(property, text) {
      const found = byText.get(property) ?? nodesBy(nodes(), property, textOf)
      byText.set(property, found)
      return found.get(text) ?? NONE
    },
    withTextInList(property, text) {
      if (!byTextInList.has(property)) byTextInList.set(property, nodesByListed(nodes(), property))
      const found = byTextInList.get(property)
      return found && (found.get(text) ?? NONE)
    },
  }
}

const NONE: readonly never[] = []

function textOf(value: Value): Iterable<string> {
  return typeof value === 'string' ? [value] : NONE
}

function nodesByListed(nodes: readonly NodeValue[], property: string): ByText | undefined {
  let areLists = true
  const found = nodesBy(nodes, property, (value) => {
    if (value !== null && isList(value)) return new Set(value.filter((one) => typeof one === 'string'))
    areLists &&= value === null
    return NONE
  })
  return areLists ? found : undefined
}

function nodesBy(nodes: readonly NodeValue[], property: string, textsOf: (value: Value) => Iterable<string>): ByText {
  const read = propertyReader(property, false)
  const found = new Map<string, NodeValue[]>()
  for (const node of nodes) {
    for (const text of textsOf(read(node))) {
      const others = found.get(text)
      if (others === undefined) found.set(text, [node])
      else others.push(node)
    }
  }
  return found
}
