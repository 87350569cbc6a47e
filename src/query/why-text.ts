import { compareText } from '../text/compare-text.ts'
import { groupBy } from '../text/group-by.ts'
import type { Entity, MentionReference } from '../types/entity.ts'
import type { KnowledgeGraph } from '../types/graph.ts'
import { findEntity } from './find-entity.ts'
import { proposalsOf } from './review.ts'
import { statement } from './statement.ts'
import { contradictionLine, statementLine } from './statement-text.ts'

/** Every mention of an entity, numbered from 1, with the words around it and the reason why it belongs there. */
export function whyText(graph: KnowledgeGraph, name: string): string {
  const key = findEntity(graph, name)
  const { label, entityType, mentions, identifiers } = graph.getNodeAttributes(key)
  const codes = Object.entries(identifiers).map(([name, code]) => `${name} ${code}`)
  const lines = mentions.map((mention, index) => `  ${index + 1}  ${mentionLine(graph, mention)}`)
  const head = `${label} (${[entityType, ...codes].join(', ')})`
  return `${[head, ...calledBy(mentions), ...lines, ...doubts(graph, key), ...contradicted(graph, key)].join('\n')}\n`
}

/** Whom it may be as well. */
function doubts(graph: KnowledgeGraph, key: Entity['id']): readonly string[] {
  return proposalsOf(graph, key).flatMap(({ entities, why, against }) => {
    const other = entities.find((entity) => entity !== key) ?? key
    return [
      `  may also be ${graph.getNodeAttribute(other, 'label')} (${other})`,
      `       for: ${why.join('; ')}`,
      `       against: ${against.join('; ')}`,
    ]
  })
}

/** The claims about it that others contradict. */
function contradicted(graph: KnowledgeGraph, key: Entity['id']): readonly string[] {
  const claims = graph
    .edges(key)
    .toSorted(compareText)
    .map((edge) => statement(graph, edge))
  return claims
    .filter(({ contradictions }) => contradictions.length > 0)
    .flatMap((claim) => [
      `  ${statementLine(claim)}`,
      ...claim.contradictions.map((one) => `       ${contradictionLine(one)}`),
    ])
}

/** `called: Ana Kovač (3), Kovač (2)`: by how often, then alphabet. */
function calledBy(mentions: readonly MentionReference[]): readonly string[] {
  const names = mentions.filter(({ kind }) => kind === 'name').map(({ text }) => text)
  const counts = [...groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }))
  const ordered = counts.toSorted((a, b) => b.count - a.count || compareText(a.name, b.name))
  return ordered.length === 0 ? [] : [`  called: ${ordered.map(({ name, count }) => `${name} (${count})`).join(', ')}`]
}

function mentionLine(graph: KnowledgeGraph, { document, start, end, text, why }: MentionReference): string {
  const whole = graph.getAttribute('documents').find(({ id }) => id === document)?.text
  const before = whole?.slice(Math.max(0, start - around), start) ?? ''
  const behind = whole?.slice(end, end + around) ?? ''
  const words = `…${before}[${text}]${behind}…`.replace(/\s+/g, ' ')
  return `${words}\n       ${document} ${start}–${end}: ${why}`
}

const around = 30
