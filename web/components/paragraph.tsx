import type { Span } from '../../src/types/document.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { isNodeSelected } from '../state/selection.ts'
import { strings } from '../strings.ts'
import { beginningIn } from '../text/beginning-in.ts'
import type { Beginning } from '../text/sections-in.ts'
import { type Marks, type Segment, segmentsOf } from '../text/segments.ts'
import { MentionLink } from './mention-link.tsx'

export type ParagraphProps = Readonly<{ words: string; span: Span; marks: Marks; beginning: Beginning }>

/** A paragraph with its mentions, and the parts of the selected claim; before it the pages that begin with it. */
export function Paragraph({ words, span, marks, beginning }: ParagraphProps) {
  const segments = segmentsOf(span, { ...marks, mentions: beginningIn(marks.mentions, span) })
  return (
    <>
      {beginning.pages.map((label) => (
        <p key={label} class="page-mark">
          {strings.reader.page(label)}
        </p>
      ))}
      <p data-start={span.start} class={beginning.isHeading ? 'text-heading' : undefined}>
        {segments.map((segment) => (
          <MarkedText
            key={segment.start}
            segment={segment}
            words={words.slice(segment.start - span.start, segment.end - span.start)}
          />
        ))}
      </p>
    </>
  )
}

function MarkedText({ segment, words }: { segment: Segment; words: string }) {
  const { selection } = useExplorer()
  const { mention, part, isPlace, isLit } = segment
  const isSelected = mention !== undefined && isNodeSelected(selection.value, mention.key)
  const content = mention ? <MentionLink mention={mention} words={words} isSelected={isSelected} /> : words
  if (!part && !isPlace && !isLit) return content
  const classes = [isPlace ? 'place' : '', isLit ? 'lit' : '', part ? `part ${part}` : ''].join(' ').trim()
  return part ? <mark class={classes}>{content}</mark> : <span class={classes}>{content}</span>
}
