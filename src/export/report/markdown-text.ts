/** A text on one line that Markdown shows as it is: `a *b* <c>` → `a \*b\* \<c>`. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&!]|(?<=^)[-+](?= )|(?<=^\d+)[.)]/g, (sign) => `\\${sign}`)
}
