import { type EntityType, entityTypes } from '../../types/entity.ts'
import type { NodeAttributes } from '../../types/graph.ts'
import { isSavedNode } from '../saved-graph.ts'
import type { ForeignNode, Values } from './foreign-graph.ts'
import { jsonOf, numberOr, textOf } from './values.ts'

/** What is known of a node of another program’s graph; its place is the origin where the file has none. */
export function nodeAttributes({ key, values }: ForeignNode): NodeAttributes {
  const eventKind = textOf(values, 'eventKind')
  const label = textOf(values, 'label', 'name', 'title') ?? key
  const plain: NodeAttributes = {
    label,
    entityType: entityTypeOf(values),
    ...(eventKind !== undefined && { eventKind }),
    named: textOf(values, 'named') !== 'false',
    aliases: [],
    roles: [],
    mentions: [],
    identifiers: {},
    x: numberOr(values.x, 0),
    y: numberOr(values.y, 0),
  }
  const lists = { aliases: [], roles: [], mentions: [], identifiers: {}, ...jsonOf(values, LISTS) }
  const whole: unknown = { key, attributes: { ...plain, ...lists } }
  return isSavedNode(whole) ? whole.attributes : plain
}

/** What relata writes as JSON, and graphology’s JSON has as it is. */
const LISTS = ['aliases', 'roles', 'mentions', 'identifiers', 'within'] as const

/** `Person`, `GPE` and, of several labels, `Entity;Person` are known. */
function entityTypeOf(values: Values): EntityType {
  const written = textOf(values, 'entityType', 'type', 'category', 'kind', 'class') ?? ''
  const words = written.toLowerCase().split(/[;,:\s]+/)
  const known = words.flatMap((word) => entityTypes.find((type) => type === word) ?? SYNONYMS.get(word) ?? [])
  return known[0] ?? 'concept'
}

/** What other programs call the types. */
const SYNONYMS: ReadonlyMap<string, EntityType> = new Map([
  ['per', 'person'],
  ['people', 'person'],
  ['org', 'organization'],
  ['organisation', 'organization'],
  ['company', 'organization'],
  ['loc', 'place'],
  ['gpe', 'place'],
  ['location', 'place'],
  ['country', 'place'],
  ['city', 'place'],
  ['norp', 'group'],
])
