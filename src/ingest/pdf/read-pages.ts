/// <reference path="./pdf-worker.d.ts" />
import type { IngestLimits } from '../../types/plugin.ts'
import { type Fragment, fragmentOf } from './fragment.ts'

/** What a PDF file says: the pieces of text of each page, and its properties. */
export type PdfContent = Readonly<{
  pages: readonly (readonly Fragment[])[]
  title?: string
  author?: string
  created?: string
}>

/** Reads the text layer of a PDF file (PDF.js); a fault where it is locked, damaged or holds too much, or PDF.js does not load. */
export async function readPages(
  bytes: Uint8Array,
  limits: IngestLimits,
): Promise<PdfContent | Readonly<{ fault: string }>> {
  const library = await pdfLibrary().catch(notLoaded)
  if ('fault' in library) return library
  // PDF.js takes the bytes away, so that it gets a copy, and refuses the `Buffer` of Node.
  const task = library.getDocument({ data: new Uint8Array(bytes), ...PLAIN })
  try {
    return await contentOf(await task.promise, limits)
  } catch (error) {
    return { fault: faultOf(error) }
  } finally {
    await task.destroy()
  }
}

/** Its worker is loaded into this thread, which works alike in Node and in the browser. */
async function pdfLibrary() {
  const pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** In Node, PDF.js takes what only browsers have from an optional package of its own, which an installation may lack. */
function notLoaded(error: unknown): Readonly<{ fault: string }> {
  const why = messageOf(error)
  return {
    fault: `cannot be read here: PDF.js did not load (${why}). Install its optional package @napi-rs/canvas (npm install --include=optional), or save its words as plain text.`,
  }
}

/** No fonts, no code, no warnings on the console. */
const PLAIN = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 }

async function contentOf(
  pdf: Awaited<ReturnType<Awaited<ReturnType<typeof pdfLibrary>>['getDocument']>['promise']>,
  { maxElements }: IngestLimits,
): Promise<PdfContent | Readonly<{ fault: string }>> {
  const pages: (readonly Fragment[])[] = []
  let count = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    count += items.length
    if (count > maxElements)
      return { fault: `has more than ${maxElements.toLocaleString('en')} pieces of text. Split it.` }
    pages.push(items.flatMap((item) => ('str' in item ? fragmentOf(item) : [])))
  }
  return { pages, ...(await propertiesOf(pdf)) }
}

async function propertiesOf(pdf: Readonly<{ getMetadata: () => Promise<Readonly<{ info: object }>> }>) {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  const [title, author, created] = ['Title', 'Author', 'CreationDate'].map((name): string => {
    const value: unknown = Reflect.get(info, name)
    return typeof value === 'string' ? value.trim() : ''
  })
  return { ...(title && { title }), ...(author && { author }), ...(created && { created }) }
}

function faultOf(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return 'is locked with a password. Save it without one.'
  if (name === 'InvalidPDFException') return 'is no PDF file, or a damaged one. Save it again.'
  return `cannot be read as PDF: ${messageOf(error)}. Save its words as plain text.`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
