import type { Equivalents } from '../types/schema.ts'

type Reference = Readonly<{ '@id': string }>

/**
 * What Wikidata and schema.org call a relation, as links: `skos:closeMatch` for what is read alike, `schema:inverseOf` for what is
 * read from object to subject. PLOVER and FollowTheMoney give their terms no address, so they have none here.
 */
export function linkedTerms({ wikidata, schemaOrg }: Equivalents): Readonly<Record<string, readonly Reference[]>> {
  const terms = [
    ...(wikidata ? [linked('http://www.wikidata.org/prop/direct/', wikidata)] : []),
    ...(schemaOrg ? [linked('https://schema.org/', schemaOrg)] : []),
  ]
  const alike = terms.filter(({ inverse }) => !inverse).map(({ reference }) => reference)
  const inverse = terms.filter((term) => term.inverse).map(({ reference }) => reference)
  return {
    ...(alike.length > 0 && { 'skos:closeMatch': alike }),
    ...(inverse.length > 0 && { 'schema:inverseOf': inverse }),
  }
}

function linked(vocabulary: string, term: string): Readonly<{ inverse: boolean; reference: Reference }> {
  const name = encodeURIComponent(term.replace(/^\^/, '').replace(/\p{Cs}/gu, '\u{fffd}'))
  return { inverse: term.startsWith('^'), reference: { '@id': `${vocabulary}${name}` } }
}
