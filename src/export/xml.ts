/** Escapes a text for XML 1.0, as content or between double quotes; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(unfit, '\uFFFD').replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? character)
}

/** The first character that XML 1.0 cannot hold, as `U+0000`, if there is one. */
export function unfitCharacter(text: string): string | undefined {
  const found = text.match(unfit)?.[0]?.codePointAt(0)
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`
}

/** An element with attributes and, if any, what it contains. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
  const opening = `<${name}${pairs.join('')}`
  return content.length === 0 ? `${opening}/>` : `${opening}>${content.join('')}</${name}>`
}

/** All but the characters of https://www.w3.org/TR/xml/#charsets: `\0` and half a pair of surrogates, not `é` or an emoji. */
const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** White space is written by number, or else it would be read as a blank inside an attribute. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
