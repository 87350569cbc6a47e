import type { IngestLimits } from '../../types/plugin.ts'

/**
 * What speaks against building a tree of a page: too many elements, or elements too deep in each other, which no page for people
 * has; nothing where all is well. The tree itself would take time by the square of its depth.
 */
export async function excessOf(markup: string, { maxElements, maxDepth }: IngestLimits): Promise<string | undefined> {
  const { Parser } = await import('htmlparser2')
  let depth = 0
  let deepest = 0
  let elements = 0
  const parser = new Parser({
    onopentag: () => {
      depth += 1
      elements += 1
      deepest = Math.max(deepest, depth)
      if (deepest > maxDepth || elements > maxElements) parser.pause()
    },
    onclosetag: () => {
      depth -= 1
    },
  })
  parser.write(markup)
  if (deepest > maxDepth) return `has elements nested deeper than ${maxDepth.toLocaleString('en')} levels.`
  if (elements > maxElements) return `has more than ${maxElements.toLocaleString('en')} elements.`
  return undefined
}
