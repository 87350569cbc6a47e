/** The predicates, in lemmas, by which the relations of the schema know the parts in an event. */
export const ROLE_PREDICATES: ReadonlyMap<string, string> = new Map([
  ['PARTY_TO', 'be party to'],
  ['TARGET_OF', 'be target of'],
  ['MEDIATED', 'mediate'],
  ['HOSTED', 'host'],
  ['ATTENDED', 'attend'],
  ['TOOK_PLACE_IN', 'take place in'],
])
