import { useComputed } from '@preact/signals'
import { arrange } from '../state/arrange.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { firstView } from '../state/filtered-view.ts'
import { strings } from '../strings.ts'
import { readableTime } from '../text/readable-time.ts'
import { timeScale } from '../time/time-scale.ts'
import { IconButton } from './icon-button.tsx'
import { PlayButton } from './play-button.tsx'
import { TimeTrack } from './time-track.tsx'

/** The time that the claims speak of: a window on it hides the claims of other times, and can be played. */
export function TimeStrip() {
  const state = useExplorer()
  const graph = useGraph()
  const { showsEverything, eventShape } = state.arrangement.value
  const scale = useComputed(() => timeScale(graph, firstView(graph, state.arrangement.value))).value
  if (!scale) return null
  const { period, showsUndated } = state.arrangement.value
  const { start, end } = period ?? scale.whole
  return (
    <section class="time-strip" aria-label={strings.time.label} key={`${showsEverything} ${eventShape}`}>
      <PlayButton whole={scale.whole} />
      <span class="time-words">
        {readableDay(start)} – {readableDay(end - 1)}
      </span>
      <TimeTrack scale={scale} />
      {scale.undated > 0 && (
        <label class="time-undated">
          <input
            type="checkbox"
            checked={showsUndated}
            disabled={!period}
            onChange={() => arrange(state, { showsUndated: !showsUndated })}
          />
          {strings.time.undated(scale.undated)}
        </label>
      )}
      {period && (
        <IconButton icon="close" label={strings.time.all} onPress={() => arrange(state, { period: undefined })} />
      )}
    </section>
  )
}

function readableDay(time: number): string {
  return readableTime(new Date(time).toISOString().slice(0, 10), 'short')
}
