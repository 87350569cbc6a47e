import type { IngestLimits } from '../../types/plugin.ts'

export type Parts = Readonly<{
  /** All that is needed of the package, packed anew without compression. */
  files: Uint8Array<ArrayBuffer>
  /** The XML of its text. */
  document: string
  /** The XML of its title, author and day; empty where there is none. */
  properties: string
}>

/**
 * Takes the XML parts out of a Word file (ECMA-376, part 2). No more is unpacked than `maxBytes`, whatever the package says
 * of itself, and a part that declares entities is refused, so that neither can fill the memory.
 */
export async function unpacked(
  bytes: Uint8Array,
  { maxBytes }: IngestLimits,
): Promise<Parts | Readonly<{ fault: string }>> {
  const { unzipSync, zipSync, strFromU8 } = await import('fflate')
  let size = 0
  const entries = attempt(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isNeeded(name)) return false
        size += originalSize
        return size <= maxBytes
      },
    }),
  )
  if (size > maxBytes)
    return {
      fault: `holds more than ${maxBytes.toLocaleString('en')} bytes when it is unpacked. Raise the limit with --max-size.`,
    }
  const document = entries?.[TEXT]
  if (!entries || !document)
    return { fault: 'is no Word file, or a damaged one. Save it again as .docx, or as plain text.' }
  if (Object.values(entries).some((part) => /<!(DOCTYPE|ENTITY)/i.test(strFromU8(part))))
    return { fault: 'declares entities, which no Word file does. Save it again in Word.' }
  const properties = entries[PROPERTIES]
  return {
    files: new Uint8Array(zipSync(entries, { level: 0 })),
    document: strFromU8(document),
    properties: properties ? strFromU8(properties) : '',
  }
}

const TEXT = 'word/document.xml'
const PROPERTIES = 'docProps/core.xml'

/** Pictures and embedded files are not. */
function isNeeded(name: string): boolean {
  return /(\.xml|\.rels)$/i.test(name) && !name.startsWith('word/embeddings/')
}

/** None where the bytes are no such package. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
