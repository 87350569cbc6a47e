import type { ScreenBox } from './screen.ts'

/** Where something lies upon the graph that would hide a name, in pixels of the pane. */
export function coveredBoxes(container: HTMLElement): readonly ScreenBox[] {
  const covering = container.parentElement?.querySelectorAll('[data-covers]') ?? []
  const { left, top } = container.getBoundingClientRect()
  return [...covering].map((element, number) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { key: `cover ${number}`, x: x - left, y: y - top, width, height }
  })
}
