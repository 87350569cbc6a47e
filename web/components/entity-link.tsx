import { selectNode } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { Swatch } from './swatch.tsx'

export type EntityLinkProps = Readonly<{ entity: string; part?: 'subject' | 'object'; words?: string }>

/** The name of an entity; pressing it goes there. */
export function EntityLink({ entity, part, words }: EntityLinkProps) {
  const state = useExplorer()
  const { label, entityType, named } = useGraph().getNodeAttributes(entity)
  return (
    <button
      type="button"
      class="entity-link"
      data-type={entityType}
      data-described={!named}
      onClick={() => selectNode(state, entity, { reveal: true })}
    >
      <Swatch entityType={entityType} />
      <bdi class={part ? `part ${part}` : ''}>{words ?? label}</bdi>
    </button>
  )
}
