import type { Section } from '../../types/document.ts'
import { type Heading, headingSections } from '../heading-sections.ts'
import { normalizeSpace } from '../normalize-space.ts'
import type { DomNode } from './dom.ts'

/** A paragraph of a page; a heading has a level, 1 to 6. */
type Block = Readonly<{ text: string; level?: number }>

/** The words of a page, paragraphs with a blank line between them, and the stretches below its headings. */
export function blockText(root: DomNode): Readonly<{ text: string; sections: readonly Section[] }> {
  const blocks = blocksOf(root)
  const text = blocks.map((block) => block.text).join(BETWEEN)
  return { text, sections: headingSections(headingsAmong(blocks), text.length) }
}

const BETWEEN = '\n\n'

/** The paragraphs below a node, in order; scripts, forms and pictures hold none. */
function blocksOf(root: DomNode): readonly Block[] {
  const blocks: Block[] = []
  let open = ''
  const close = (level?: number) => {
    const text = normalizeSpace(open)
    if (text !== '') blocks.push(level === undefined ? { text } : { text, level })
    open = ''
  }
  const visit = (node: DomNode): void => {
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === TEXT) open += (node.textContent ?? '').replace(/\s+/g, ' ')
    if (name === 'BR') open += '\n'
    if (node.nodeType !== ELEMENT || SILENT.has(name)) return
    if (BLOCKS.has(name)) close()
    for (const child of node.childNodes) visit(child)
    if (BLOCKS.has(name)) close(headingLevel(name))
  }
  visit(root)
  close()
  return blocks
}

function headingsAmong(blocks: readonly Block[]): readonly Heading[] {
  const headings: Heading[] = []
  let start = 0
  for (const { text, level } of blocks) {
    if (level !== undefined) headings.push({ start, level, label: text.replace(/\s+/g, ' ') })
    start += text.length + BETWEEN.length
  }
  return headings
}

/** `H2` → 2, `HR` → none */
function headingLevel(name: string): number | undefined {
  const level = /^H([1-6])$/.exec(name)?.[1]
  return level === undefined ? undefined : Number(level)
}

/** Node types of the DOM Standard. */
const ELEMENT = 1
const TEXT = 3

const SILENT = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH HEAD TITLE BUTTON SELECT TEXTAREA INPUT IFRAME OBJECT CANVAS AUDIO VIDEO`.split(
    ' ',
  ),
)

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
)
