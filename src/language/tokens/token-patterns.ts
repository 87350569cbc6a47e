import internetEndings from '../../../graph-data/lexicon/internet-endings.json' with { type: 'json' }

// Every repetition has a limit, so that no text of any kind takes more than linear time.
const letter = String.raw`[\p{L}\p{N}]`
const label = String.raw`[\p{L}\p{N}_-]{1,63}`
const domain = String.raw`(?:${label}\.){1,8}(?:${internetEndings.domains.join('|')})(?:\.\p{L}{2})?(?!${letter})`
const addressEnd = String.raw`(?:[^\s<>"“”‘’«».,;:!?()\[\]{}'…]|\([^\s<>()]{0,200}\))`
const rest = String.raw`[^\s<>"“”«»]{0,2000}${addressEnd}`

/**
 * Tokens that are told by their own characters, the first that fits; what a program or a reader takes for one sign
 * stays together. Sticky: they match at `lastIndex` alone.
 */
export const tokenPatterns: readonly RegExp[] = [
  // an emoji with its modifiers, a flag; not “a”
  /\p{RI}{2}|\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F){0,2}(?:\u200D\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F){0,2}){0,9}/uy,
  // https://example.org/a_(b), www.example.org; not the full stop behind it
  new RegExp(String.raw`(?:(?:https?|ftp)://|mailto:|www\.)${rest}`, 'iuy'),
  // jane.doe@example.org; not @jane
  new RegExp(String.raw`[\p{L}\p{N}._%+-]{1,64}@${label}(?:\.${label}){0,8}(?!${letter})`, 'uy'),
  // example.org, example.co.uk, example.org/news; not “end.Then”
  new RegExp(`${domain}(?:/(?:${rest})?)?`, 'iuy'),
  // report.pdf; not “report.”
  new RegExp(String.raw`${label}\.(?:${internetEndings.files.join('|')})(?!${letter})`, 'iuy'),
  // @jane, #news; not “# news”
  /[@#][\p{L}_][\p{L}\p{M}\p{N}_]{0,99}/uy,
  // :-), ;), =D; not “:(a)”
  /(?:[:;=]['’]?-?[)(DPp|\\\]*]{1,9}|[:;]-?[Oo/]|<3|\^_\^)(?![\p{L}\p{N}/])/uy,
  // ’90s, '72, ’60’s; not ’1990
  /['’]\d\d(?:['’]?s)?(?![\p{L}\p{N}])/uy,
  // ’em, 'cause, ’til; not ’tilde
  /['’](?:em|cause|cuz|til|tis|twas|bout|round)(?![\p{L}\p{N}'’])/iuy,
  // 713-555-0134, 2025-01-29, +90.312.555.01.02; not 5-10
  /\+?\d{1,4}(?:-\d{1,4}){2,5}(?![\p{L}\p{N}])|\+\d{1,4}(?:[.-]\d{1,4}){0,6}(?![\p{L}\p{N}])|\d{3}-\d{4}(?![-\p{L}\p{N}])/uy,
  // U.S., a.m., J.K. and U.S; not “I.Then”
  /(?:\p{L}\.){2,9}(?:\p{L}(?![\p{L}\p{M}\p{N}]))?|\p{L}\.\p{L}(?![\p{L}\p{M}\p{N}.'’])/uy,
  // c/o, I/C; not and/or
  /\p{L}\/\p{L}(?![\p{L}\p{M}\p{N}/])/uy,
  // AT&T, R&D; not “a & b”
  /\p{Lu}{1,4}&\p{Lu}{1,4}(?![\p{L}\p{M}\p{N}])/uy,
  // US$, A$; not $
  /(?:US|AU|NZ|HK|NT|[ACSR])\$/uy,
  // ..., ?!, !!!; not a single stop
  /[.!?…]{2,200}/uy,
  // --, ***, ==, <<, ->; not “)”
  /([-–—*=_~+#<>|/\\^•·])\1{1,200}|[-=]{1,9}>|<-{1,9}|''|``|‘‘|’’/uy,
]
