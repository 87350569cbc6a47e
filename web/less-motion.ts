/** Whether this person’s system asks for less motion. */
export function asksForLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
