/** The encoding that a page or an XML file names in its first bytes: `<meta charset="latin1">`, `<?xml … encoding="…"?>`. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT))
  return DECLARATIONS.map((pattern) => pattern.exec(head)?.[1]).find((name) => name !== undefined)
}

/** Bytes (HTML Standard, “prescan a byte stream to determine its encoding”). */
const LOOKED_AT = 1024

const DECLARATIONS = [/^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i, /<meta[^>]+?charset\s*=\s*["']?\s*([\w.:-]+)/i]
