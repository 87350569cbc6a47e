import { IconButton } from './icon-button.tsx'

export type StepperProps = Readonly<{
  words: string
  previous: string
  next: string
  /** From 0; undefined before the first step. */
  position: number | undefined
  count: number
  onStep: (position: number) => void
}>

/** Back and forth through a few places, round at the ends. */
export function Stepper({ words, previous, next, position, count, onStep }: StepperProps) {
  const step = (by: number) => onStep(((position ?? (by > 0 ? -1 : 0)) + by + count) % count)
  return (
    <div class="stepper">
      <span>{words}</span>
      {(count > 1 || position === undefined) && (
        <>
          <IconButton icon="previous" label={previous} onPress={() => step(-1)} />
          <IconButton icon="next" label={next} onPress={() => step(1)} />
        </>
      )}
    </div>
  )
}
