/** A piece of text on a page, in points; `y` grows upwards and is that of the baseline. */
export type Fragment = Readonly<{ text: string; x: number; y: number; width: number; size: number }>

/** The fragment of a text item of PDF.js; none where it is blank or not written from left to right in a level line. */
export function fragmentOf(
  item: Readonly<{ str: string; transform: readonly number[]; width: number; height: number }>,
): readonly Fragment[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform
  const isLevel = a > 0 && d > 0 && Math.abs(b) < a / 20 && Math.abs(c) < d / 2
  if (!isLevel || item.str.trim() === '') return []
  return [{ text: item.str, x, y, width: item.width, size: item.height || d }]
}
