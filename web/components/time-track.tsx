import { useRef } from 'preact/hooks'
import { arrange } from '../state/arrange.ts'
import type { Period } from '../state/arrangement.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { readableTime } from '../text/readable-time.ts'
import { type Drag, dragged, gripAt } from '../time/drag-window.ts'
import { partOf, shareOf, type TimeScale } from '../time/time-scale.ts'

/** Bars of how much is said of each time, under a window that is drawn, moved and stretched by dragging or by keys. */
export function TimeTrack({ scale: { whole, bars } }: { scale: TimeScale }) {
  const state = useExplorer()
  const { period } = state.arrangement.value
  const drag = useRef<Drag | undefined>(undefined)
  const window = period ?? whole
  const [from, to] = [shareOf(whole, window.start), shareOf(whole, window.end)]
  const show = (next: Period, goesOn: boolean) => arrange(state, { period: next }, { goesOn })
  return (
    <div
      class="time-track"
      onPointerDown={(event) => {
        if (event.target instanceof HTMLInputElement) return
        const share = shareAt(event)
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { grip: gripAt(share, period, whole), from: share, window: period }
        show(period ?? partOf(whole, share, share), false)
      }}
      onPointerMove={(event) => {
        if (drag.current) show(dragged(drag.current, shareAt(event), whole), true)
      }}
      onPointerUp={() => {
        drag.current = undefined
      }}
    >
      <svg viewBox="0 0 480 30" preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ start, share }, index) => (
          <rect key={start} x={index * 10 + 1} y={30 - share * 26} width={8} height={share * 26} />
        ))}
      </svg>
      <div class="time-window" data-set={period !== undefined} style={{ '--from': from, '--to': to }} />
      <TimeEnd
        name={strings.time.from}
        share={from}
        whole={whole}
        onMove={(share) => show(partOf(whole, Math.min(share, to), to), true)}
      />
      <TimeEnd
        name={strings.time.to}
        share={to}
        whole={whole}
        onMove={(share) => show(partOf(whole, from, Math.max(share, from)), true)}
      />
    </div>
  )
}

type TimeEndProps = Readonly<{ name: string; share: number; whole: Period; onMove: (share: number) => void }>

/** An end of the window for the keyboard. */
function TimeEnd({ name, share, whole, onMove }: TimeEndProps) {
  const day = new Date(whole.start + share * (whole.end - whole.start)).toISOString().slice(0, 10)
  return (
    <input
      type="range"
      class="time-end"
      min={0}
      max={100}
      value={share * 100}
      aria-label={name}
      aria-valuetext={readableTime(day)}
      style={{ '--at': share }}
      onInput={({ currentTarget: { value } }) => onMove(Number(value) / 100)}
    />
  )
}

function shareAt(event: PointerEvent & { currentTarget: HTMLElement }): number {
  const { left, width } = event.currentTarget.getBoundingClientRect()
  return Math.min(1, Math.max(0, (event.clientX - left) / width))
}
