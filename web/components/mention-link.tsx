import { hover, selectNode } from '../state/actions.ts'
import { useExplorer } from '../state/explorer-context.ts'
import type { TextMention } from '../text/segments.ts'

export type MentionLinkProps = Readonly<{ mention: TextMention; words: string; isSelected: boolean }>

/** Words that refer to an entity; pressing them finds its node. */
export function MentionLink({ mention, words, isSelected }: MentionLinkProps) {
  const state = useExplorer()
  const item = { kind: 'node', key: mention.key } as const
  return (
    <a
      class="mention"
      href={`#${encodeURIComponent(mention.key)}`}
      data-type={mention.entityType}
      draggable={false}
      data-selected={isSelected}
      onClick={(event) => {
        event.preventDefault()
        if (document.getSelection()?.isCollapsed === false) return
        selectNode(state, mention.key, { reveal: true })
      }}
      onPointerEnter={() => hover(state, item)}
      onPointerLeave={() => hover(state, undefined)}
    >
      {words}
    </a>
  )
}
