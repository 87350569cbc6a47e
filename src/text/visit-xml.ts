/** An element that has just ended: its name without a prefix, its attributes and the text right inside it. */
export type XmlElement = Readonly<{ name: string; attributes: Readonly<Record<string, string>>; text: string }>

/** How a file ended: `cut off` before its root was closed. */
export type XmlEnd = 'whole' | 'cut off' | 'too deep'

export type XmlVisitor = Readonly<{
  open?: (element: Omit<XmlElement, 'text'>) => void
  close: (element: XmlElement) => void
}>

/**
 * Goes through the elements of an XML file in the order of their tags, and says whether the root was closed; stops where they nest
 * too deep. Only the entities that XML has of itself are known, so that none can be declared that grows.
 */
export async function visitXml(markup: string, visitor: XmlVisitor): Promise<XmlEnd> {
  const { Parser } = await import('htmlparser2')
  const open: { name: string; attributes: Readonly<Record<string, string>>; texts: string[] }[] = []
  let isWhole = false
  let isTooDeep = false
  const parser = new Parser(
    {
      onopentag: (qualified, attributes) => {
        const name = localName(qualified)
        open.push({ name, attributes, texts: [] })
        visitor.open?.({ name, attributes })
        if (open.length <= MOST_DEEP) return
        isTooDeep = true
        parser.pause()
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
  parser.write(markup)
  if (isTooDeep) return 'too deep'
  parser.end()
  return isWhole ? 'whole' : 'cut off'
}

/** No file for people nests deeper; time would grow by the square of the depth. */
const MOST_DEEP = 512

/** `viz:position` → `position` */
function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1)
}
