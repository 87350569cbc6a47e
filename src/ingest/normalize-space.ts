/** One blank between words, one line feed where a line was broken on purpose, nothing around. */
export function normalizeSpace(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}
