/** The lines between `---` at the head of a file, as keys and values, and the text that follows them. */
export type FrontMatter = Readonly<{ values: Readonly<Record<string, string>>; body: string }>

/** Takes front matter off a text: `---\ntitle: Two views\ndate: 2031-05-06\n---\n`; only plain `key: value` lines count. */
export function frontMatter(text: string): FrontMatter {
  const block = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text)
  if (block?.index !== 0) return { values: {}, body: text }
  return { values: valuesOf(block[1] ?? ''), body: text.slice(block[0].length) }
}

function valuesOf(lines: string): Record<string, string> {
  const pairs = lines.split(/\r?\n/).flatMap((line) => {
    const match = /^([\w-]+):[ \t]+(\S.*?)[ \t]*$/.exec(line)
    return match?.[1] && match[2] ? [[match[1].toLowerCase(), unquoted(match[2])] as const] : []
  })
  return Object.fromEntries(pairs)
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value
}
