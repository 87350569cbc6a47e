import type { Knows } from './restore-stem.ts'

/** A noun or verb without its -s: “parties” → party, “movies” → movie, “churches” → church, “guardsmen” → guardsman, “causes” → cause. */
export function stripPlural(form: string, knows: Knows): string {
  if (/\p{L}{2}men$/u.test(form)) return form.replace(/men$/u, 'man')
  if (/^\d/u.test(form)) return form.replace(/['’]s$/u, 's')
  if (!form.endsWith('s') || form.endsWith('ss') || form.length < 3) return form
  if (form.endsWith('ies')) return withoutIes(form, knows)
  if (/(?:ss|x|sh|ch|zz|o)es$/u.test(form)) return withoutEs(form, knows)
  if (/[sz]es$/u.test(form)) {
    return knows(form.slice(0, -2)) && !knows(form.slice(0, -1)) ? form.slice(0, -2) : form.slice(0, -1)
  }
  return form.replace(/['’]?s$/u, '')
}

function withoutIes(form: string, knows: Knows): string {
  const withY = form.replace(/ies$/u, 'y')
  const withIe = form.slice(0, -1)
  return form.length === 4 || (knows(withIe) && !knows(withY)) ? withIe : withY
}

/** “ache” and “shoe” keep their e: the word without it is none. */
function withoutEs(form: string, knows: Knows): string {
  const bare = form.slice(0, -2)
  const withE = form.slice(0, -1)
  return knows(withE) && !knows(bare) ? withE : bare
}
