/** Names of entities are set upright, descriptions in italics, what edges say a little smaller. */
export type NameStyle = 'name' | 'description' | 'edge'

const FAMILY = 'ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'
const SIZE = 13
const LARGEST_SCALE = 1.3

/** Height of a line of names in pixels, at the scale of a scene. */
export function nameLineHeight(scale: number): number {
  return Math.round(nameSize(scale) * 1.25)
}

export function nameFont(style: NameStyle, scale: number): string {
  const size = nameSize(scale)
  if (style === 'edge') return `500 ${size - 1}px ${FAMILY}`
  return style === 'name' ? `500 ${size}px ${FAMILY}` : `italic 400 ${size}px ${FAMILY}`
}

/** Names grow on a wall, but never shrink on a phone. */
function nameSize(scale: number): number {
  return Math.round(SIZE * Math.min(Math.max(scale, 1), LARGEST_SCALE))
}
