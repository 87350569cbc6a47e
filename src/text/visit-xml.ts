/** An element that has just ended: its name without a prefix, its attributes and the text right inside it. */
export type XmlElement = Readonly<{ name: string; attributes: Readonly<Record<string, string>>; text: string }>

export type XmlVisitor = Readonly<{
  open?: (element: Omit<XmlElement, 'text'>) => void
  close: (element: XmlElement) => void
}>

/**
 * Goes through the elements of an XML file in the order of their tags, and says whether the root was closed. Only the entities
 * that XML has of itself are known, so that none can be declared that grows.
 */
export async function visitXml(markup: string, visitor: XmlVisitor): Promise<boolean> {
  const { Parser } = await import('htmlparser2')
  const open: { name: string; attributes: Readonly<Record<string, string>>; texts: string[] }[] = []
  let isWhole = false
  const parser = new Parser(
    {
      onopentag: (qualified, attributes) => {
        const name = localName(qualified)
        open.push({ name, attributes, texts: [] })
        visitor.open?.({ name, attributes })
      },
      ontext: (text) => void open.at(-1)?.texts.push(text),
      onclosetag: (_, isImplied) => {
        const element = open.pop()
        if (open.length === 0 && !isImplied) isWhole = true
        if (element) visitor.close({ name: element.name, attributes: element.attributes, text: element.texts.join('') })
      },
    },
    { xmlMode: true },
  )
  parser.end(markup)
  return isWhole
}

/** `viz:position` → `position` */
function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1)
}
