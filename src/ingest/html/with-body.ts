/**
 * A page with the tags that HTML allows to leave out: `<title>Port</title><p>Ana left.` → `<html><head><title>Port</title></head><body>
 * <p>Ana left.</body></html>`. A page with a body of its own stays as it is.
 */
export function withBody(markup: string): string {
  if (/<html[\s>]/i.test(markup) && /<body[\s>]/i.test(markup)) return markup
  const headEnd = endOfHead(markup)
  const head = markup.slice(0, headEnd).replace(/<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>/gi, '')
  return `<html><head>${head}</head><body>${markup.slice(headEnd)}</body></html>`
}

/** Where the last thing ends that belongs into the head. */
function endOfHead(markup: string): number {
  let end = 0
  for (let next = lengthAt(markup, end); next > 0; next = lengthAt(markup, end)) end += next
  return end
}

function lengthAt(markup: string, start: number): number {
  for (const pattern of HEAD_PARTS) {
    pattern.lastIndex = start
    const found = pattern.exec(markup)
    if (found) return found[0].length
  }
  return 0
}

/** None of them can match in two ways, so that no page takes long. */
const HEAD_PARTS = [
  /\s+/y,
  /<!--[\s\S]*?-->/y,
  /<!doctype[^>]*>/iy,
  /<\/?(?:html|head)\b[^>]*>/iy,
  /<(?:meta|link|base)\b[^>]*>/iy,
  /<(title|style|script|noscript|template)\b[^>]*>[\s\S]*?<\/\1>/iy,
]
