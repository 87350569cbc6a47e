import { seededRandom } from '../../src/query/cypher/random.ts'
import type { Coreference, Extraction, Mention, TitleClaim } from '../../src/types/claim.ts'
import type { EntityType } from '../../src/types/entity.ts'

const SYLLABLES = ['an', 'be', 'ko', 'li', 'mar', 'no', 'ra', 'sel', 'ti', 'vo', 'du', 'hen', 'ja', 'per', 'zu', 'gri']
const ROLES = ['minister', 'senator', 'coach', 'judge', 'singer', 'general', 'editor', 'surgeon', 'president', 'banker']
const KINDS = ['Bank', 'Council', 'Ports', 'Union', 'University', 'Board']
/** Names in a document. */
const NAMES = 15
/** So many people, bodies and places there are for each document. */
const KNOWN = 3

type Random = () => number
type Thing = Readonly<{ name: string; short: string; entityType: EntityType; role?: string }>

/**
 * What made-up documents mention: of a world that grows with their number, its well-known part more often; people who share
 * surnames and whole names, called by their surname, by an initial or spelled otherwise; bodies and their acronyms; places.
 */
export function madeUpExtractions(documents: number): readonly Extraction[] {
  const random = seededRandom(7)
  const world = Array.from({ length: Math.ceil(documents * KNOWN) }, () => thing(random))
  return Array.from({ length: documents }, (_, number) => extraction(`report-${number}.txt`, world, random))
}

function thing(random: Random): Thing {
  const [first, second] = [word(random, 2), word(random, 3)]
  const kind = random()
  if (kind < 0.5) return { name: `${first} ${second}`, short: second, entityType: 'person', role: oneOf(ROLES, random) }
  if (kind < 0.8) return body([first, second, oneOf(KINDS, random)])
  return { name: second, short: second, entityType: 'place' }
}

function body(words: readonly string[]): Thing {
  const initials = words.map((one) => one.charAt(0)).join('')
  return { name: words.join(' '), short: initials, entityType: 'organization' }
}

function extraction(document: string, world: readonly Thing[], random: Random): Extraction {
  const things = Array.from({ length: NAMES }, () => world[Math.floor(random() ** 3 * world.length)]).flatMap(
    (found) => found ?? [],
  )
  const named = things.map((found, index) => mention(document, index * 60, wordsFor(found, random), found))
  const titles = named.flatMap((one, index) => (random() < 0.3 ? titleOf(one, things[index]) : []))
  return { document, mentions: named, coreference: links(named, things), claims: [], titles, facts: [], problems: [] }
}

function wordsFor({ name, short, entityType }: Thing, random: Random): string {
  const way = random()
  if (way < 0.75) return name
  if (way < 0.9 || entityType !== 'person') return short
  return way < 0.95 ? `${name.charAt(0)}. ${short}` : name.replace(/[aeiou](?=\w*$)/, 'y')
}

function mention(document: string, start: number, text: string, { entityType }: Thing): Mention {
  const end = start + text.length
  return { id: `${document}#${start}-${end}`, kind: 'name', entityType, start, end, text, head: start, by: 'made up' }
}

/** A document that names something twice knows that it is one. */
function links(named: readonly Mention[], things: readonly Thing[]): readonly Coreference[] {
  return named.flatMap((one, index) => {
    const before = things.slice(0, index).lastIndexOf(things[index] ?? { name: '', short: '', entityType: 'place' })
    const antecedent = named[before]
    return antecedent ? [{ mention: one.id, antecedent: antecedent.id, why: 'same name' }] : []
  })
}

function titleOf({ id, start, end, text }: Mention, found: Thing | undefined): readonly TitleClaim[] {
  if (found?.role === undefined) return []
  const words = { start, end }
  const [document = ''] = id.split('#')
  const evidence = {
    ...words,
    document,
    quote: text,
    subject: words,
    predicate: [],
    object: words,
    confidence: 1,
    by: 'made up',
  }
  return [{ mention: id, title: found.role, evidence }]
}

function word(random: Random, syllables: number): string {
  const letters = Array.from({ length: syllables }, () => oneOf(SYLLABLES, random)).join('')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

function oneOf(choices: readonly string[], random: Random): string {
  return choices[Math.floor(random() * choices.length)] ?? ''
}
