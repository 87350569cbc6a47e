/** Factor on the size of nodes and lines: 1 on a pane of 700 pixels, less on a phone, more on a wall. */
export function sizeScale({ offsetWidth, offsetHeight }: Pick<HTMLElement, 'offsetWidth' | 'offsetHeight'>): number {
  return Math.min(1.5, Math.max(0.75, Math.min(offsetWidth, offsetHeight) / 700))
}
