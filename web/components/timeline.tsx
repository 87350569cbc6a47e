import { useComputed } from '@preact/signals'
import { datedClaims } from '../state/dated-claims.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { readableTime } from '../text/readable-time.ts'
import { ClaimQuote } from './claim-quote.tsx'
import { Many } from './many.tsx'

/** The visible claims by the time they speak of, those without one apart. */
export function Timeline() {
  const { matching } = useExplorer()
  const graph = useGraph()
  const { days, undated } = useComputed(() => datedClaims(graph, matching.value)).value
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must scroll by keyboard too
    <section class="timeline" tabIndex={0} aria-label={strings.timeline.label}>
      {days.length === 0 && <p class="quiet">{strings.timeline.none}</p>}
      <Many
        items={days}
        step={100}
        each={({ time, edges }) => <TimelineDay key={time} title={readableTime(time)} edges={edges} />}
      />
      {undated.length > 0 && <TimelineDay title={strings.timeline.undated} edges={undated} />}
    </section>
  )
}

function TimelineDay({ title, edges }: Readonly<{ title: string; edges: readonly string[] }>) {
  return (
    <section class="timeline-day">
      <h2>
        {title} <span class="count">{edges.length.toLocaleString('en')}</span>
      </h2>
      <div>
        <Many items={edges} step={30} each={(edge) => <ClaimQuote key={edge} edge={edge} evidence={0} />} />
      </div>
    </section>
  )
}
