/** What is asked of the document tree, whichever library made it. */
export type DomNode = Readonly<{
  /** 1 for an element, 3 for a text (DOM Standard). */
  nodeType: number
  /** Upper case for elements of HTML. */
  nodeName: string
  textContent: string | null
  childNodes: Iterable<DomNode>
}>

export type DomElement = DomNode &
  Readonly<{
    getAttribute: (name: string) => string | null
    querySelector: (selector: string) => DomElement | null
    querySelectorAll: (selector: string) => Iterable<DomElement>
  }>
