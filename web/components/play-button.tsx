import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { arrange } from '../state/arrange.ts'
import type { Period } from '../state/arrangement.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { moved, partOf } from '../time/time-scale.ts'
import { IconButton } from './icon-button.tsx'

const MILLISECONDS = 700
/** Length of the window that playing begins with, where there is none. */
const FIRST_WINDOW = 0.15
/** A step is this share of the window, so that what is seen goes over into what comes. */
const STEP = 0.5

/** Lets the window go through the time, step by step, to its end. */
export function PlayButton({ whole }: { whole: Period }) {
  const state = useExplorer()
  const isPlaying = useSignal(false)
  useEffect(() => {
    if (!isPlaying.value) return
    const timer = setInterval(() => {
      const { period } = state.arrangement.value
      const next = period && moved(period, whole, (period.end - period.start) * STEP)
      if (next && next.start > period.start) arrange(state, { period: next }, { goesOn: true })
      else isPlaying.value = false
    }, MILLISECONDS)
    return () => clearInterval(timer)
  }, [isPlaying.value, state, whole])
  const name = isPlaying.value ? strings.time.pause : strings.time.play
  return (
    <IconButton
      icon={isPlaying.value ? 'pause' : 'play'}
      label={name}
      onPress={() => {
        const { period } = state.arrangement.value
        const isAtEnd = !period || period.end >= whole.end
        if (!isPlaying.value && isAtEnd) arrange(state, { period: partOf(whole, 0, FIRST_WINDOW) })
        isPlaying.value = !isPlaying.value
      }}
    />
  )
}
