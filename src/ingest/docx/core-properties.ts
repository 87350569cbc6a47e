export type CoreProperties = Readonly<{ title?: string; author?: string; created?: string }>

/** Title, author and day of a Word file (ECMA-376, part 2, “Core Properties”). */
export function coreProperties(xml: string): CoreProperties {
  const [title, author, created] = ['dc:title', 'dc:creator', 'dcterms:created'].map((name) => contentOf(name, xml))
  return { ...(title && { title }), ...(author && { author }), ...(created && { created }) }
}

function contentOf(name: string, xml: string): string | undefined {
  const found = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1]
  return found?.replace(/&(\w+);/g, (reference, entity: string) => ENTITIES.get(entity) ?? reference).trim()
}

/** Those that XML has of itself; others cannot be declared here. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
