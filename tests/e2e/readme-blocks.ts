/** A fenced block of a Markdown text: its language, and its lines without the fences. */
export type Block = Readonly<{ language: string; lines: readonly string[] }>

/** A block with the `text` block right behind it, which shows what it prints; none where nothing is shown. */
export type Example = Block & Readonly<{ shown?: readonly string[] }>

/** The fenced blocks in a language, each with what the text says it prints. */
export function examplesIn(markdown: string, language: string): readonly Example[] {
  const blocks = blocksIn(markdown)
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    if (block.language !== language) return []
    return [next?.language === 'text' ? { ...block, shown: next.lines } : block]
  })
}

function blocksIn(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)\n```$/gms)].map(([, language = '', text = '']) => ({
    language,
    lines: text.split('\n'),
  }))
}

/** The pieces of what is shown, between the lines `…` that leave something out. */
export function piecesOf(shown: readonly string[]): readonly string[] {
  return shown
    .join('\n')
    .split(/^…$/m)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

/** The words of a command line; double quotes hold words together. */
export function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}
