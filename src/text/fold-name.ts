/**
 * Makes names comparable: `foldName('The Fjørd  Council’s')` and `foldName("fjord council's")` are equal. Takes away case,
 * diacritics, invisible characters, leading articles and the full stops of initialisms (`U.S.` → `us`).
 */
export function foldName(name: string): string {
  return withoutArticles(plainLetters(name)).replace(initialism, joinedInitials)
}

function plainLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(invisible, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(specialLetter, (letter) => plainLetterOf[letter] ?? letter)
    .replace(/[‘’ʼʻ`´′]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** `the committee` → `committee`; `a. smith` and a bare `the` stay. */
function withoutArticles(name: string): string {
  return name.replace(/^(?:(?:the|an|a) )+(?=\S)/, '')
}

function joinedInitials(initials: string): string {
  return initials.replace(/[. ]/g, '') + (initials.endsWith(' ') ? ' ' : '')
}

/** Combining marks that several scripts share (accents, not the vowel signs of Devanagari), joiners, soft hyphens. */
const invisible = /[\p{Script=Inherited}\u00ad\u200b\u2060\ufeff]/gu

/** `u.s.` and `j. k. ` in `j. k. lind`; not `j. ` in `j. lind`, since one initial may be an article. */
const initialism = /(?<![\p{L}\p{N}])(?:\p{L}\. ?){2,}/gu

const plainLetterOf: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ı: 'i',
  ə: 'e',
  ς: 'σ',
}

const specialLetter = new RegExp(`[${Object.keys(plainLetterOf).join('')}]`, 'g')
