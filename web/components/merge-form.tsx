import { useMemo } from 'preact/hooks'
import { findEntities } from '../../src/query/find-entity.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { makeChange } from '../corrections/make-change.ts'
import { showProblem } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { TextForm } from './text-form.tsx'

const words = strings.corrections

/** Browsers show long lists of suggestions slowly. */
const MOST_SUGGESTED = 300

/** Says of another entity that it is the same. */
export function MergeForm({ entity }: { entity: string }) {
  const state = useExplorer()
  const graph = useGraph()
  const suggested = useMemo(() => likelyNames(graph, entity), [graph, entity])
  return (
    <>
      <TextForm
        label={words.same}
        action={words.merge}
        first=""
        list="other-entities"
        onGive={(name) => {
          const other = findEntities(graph, name).find((key) => key !== entity)
          if (other === undefined) showProblem(state, words.noOther(name))
          else makeChange(state, { kind: 'merge', into: entity, other })
        }}
      />
      <datalist id="other-entities">
        {suggested.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}

/** Names of the same kind first. */
function likelyNames(graph: KnowledgeGraph, entity: string): readonly string[] {
  const { entityType } = graph.getNodeAttributes(entity)
  const isSame = (key: string) => Number(graph.getNodeAttribute(key, 'entityType') === entityType)
  const others = graph.nodes().filter((key) => key !== entity)
  const ordered = others.toSorted((a, b) => isSame(b) - isSame(a) || graph.degree(b) - graph.degree(a))
  return [...new Set(ordered.map((key) => graph.getNodeAttribute(key, 'label')))].slice(0, MOST_SUGGESTED)
}
