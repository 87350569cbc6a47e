import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A noun with a place says where it is', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['The embassy in Lima was closed on Friday.', ['The embassy —LOCATED_IN→ Lima']],
    ['Hana Sato visited a shipyard near Esbjerg.', ['Hana Sato —VISITED→ a shipyard', 'a shipyard —NEAR→ Esbjerg']],
    ['The survey was carried out in Tromsø, Bergen, Narvik and Oslo.', []],
    ['Ana Ito met Pedro Alvarez in Quito.', ['Ana Ito —MET_WITH→ Pedro Alvarez']],
    ['Like all villages in Narva, Tartu has a mayor.', []],
    ['Ana Ito works in Washington, D.C.', []],
    ['The largest port in the world opened on Monday.', []],
    ['The court does not have a building in Porto.', ['a building —LOCATED_IN→ Porto [negated]']],
    ['There are no houses in Porto.', ['houses —LOCATED_IN→ Porto [negated]']],
    ['The museum stands in Arica, then part of Peru.', ['Arica —PART_OF→ Peru [former]']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
