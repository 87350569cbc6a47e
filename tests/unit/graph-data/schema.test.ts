import { expect, test } from 'vitest'
import schema from '../../../graph-data/schema.json' with { type: 'json' }
import { alternatives } from '../../../src/extract/claim/relation-finder.ts'
import { groupBy } from '../../../src/text/group-by.ts'

const relations = schema.relations
const ids = relations.map((relation) => relation.id)

test('every relation has an id of its own in UPPER_SNAKE', () => {
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[A-Z]+(_[A-Z]+)*$/.test(id))).toEqual([])
})

test('the open relation stands last, without patterns', () => {
  expect(relations.at(-1)).toMatchObject({ id: 'RELATED', patterns: [], inversePatterns: [] })
})

test.each(ids.slice(0, -1))('%s has patterns, and none with a gap, an empty choice or the same word twice', (id) => {
  const relation = relations.find((candidate) => candidate.id === id)
  const patterns = [...(relation?.patterns ?? []), ...(relation?.inversePatterns ?? [])]
  expect(relation?.patterns).not.toEqual([])
  expect(patterns.filter((pattern) => !isWellFormed(pattern))).toEqual([])
  expect(relation?.patterns).toEqual(relation?.patterns.toSorted())
  expect(relation?.inversePatterns).toEqual(relation?.inversePatterns.toSorted())
})

test.each(relations.filter((relation) => relation.symmetric).map((relation) => relation.id))(
  '%s reads the same from both ends',
  (id) => {
    const relation = relations.find((candidate) => candidate.id === id)
    expect(relation?.inverse).toBe(relation?.label)
    expect(relation?.object).toEqual(relation?.subject)
  },
)

test('what other vocabularies call a relation has the form of their terms, and a symmetric relation no reversed one', () => {
  const ploverClasses =
    'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'
  const forms = new Map([
    ['plover', new RegExp(`^(?:${ploverClasses.replaceAll(' ', '|')})$`)],
    ['wikidata', /^\^?P[1-9]\d*$/],
    ['schemaOrg', /^(?:\^?[a-z][A-Za-z]+|[A-Z][A-Za-z]+Action)$/],
    ['followTheMoney', /^[A-Z][A-Za-z]+$/],
  ])
  const terms = relations.flatMap(({ id, symmetric, equivalents }) =>
    Object.entries(equivalents ?? {}).map(([vocabulary, term]) => ({ id, symmetric, vocabulary, term: String(term) })),
  )
  expect(terms.length).toBeGreaterThan(100)
  expect(terms.filter(({ vocabulary, term }) => !forms.get(vocabulary)?.test(term))).toEqual([])
  expect(terms.filter(({ symmetric, term }) => symmetric && term.startsWith('^'))).toEqual([])
})

test('every kind of event has an id and words of its own, sorted, and roles that are relations', () => {
  const { events } = schema
  const words = events.flatMap(({ nouns, verbs }) => [...nouns, ...verbs.map((verb) => `to ${verb}`)])
  expect(new Set(words).size).toBe(words.length)
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  for (const { nouns, verbs, verbsWithRelation, relations: stating, roles, markers } of events) {
    for (const list of [nouns, verbs, verbsWithRelation]) expect(list).toEqual([...new Set(list)].toSorted())
    expect([...stating, ...Object.values(roles), ...Object.values(markers)].filter((id) => !ids.includes(id))).toEqual(
      [],
    )
  }
})

test('no phrase states two relations between things of the same types', () => {
  expect(ambiguities(relations.flatMap(readings))).toEqual([])
})

test('a phrase that stands in two relations for the same types is found', () => {
  const heads = reading('HEADS', 'lead', ['person'], ['organization', 'event'])
  expect(ambiguities([heads, reading('GOVERNS', 'lead', ['person'], ['place'])])).toEqual([])
  expect(ambiguities([heads, reading('GOVERNS', 'lead', ['person'], ['place', 'event'])])).toEqual([
    'lead: HEADS, GOVERNS',
  ])
})

type Reading = Readonly<{ id: string; phrase: string; subject: readonly string[]; object: readonly string[] }>

function reading(id: string, phrase: string, subject: readonly string[], object: readonly string[]): Reading {
  return { id, phrase, subject, object }
}

/** Each phrase of a relation with the types of its grammatical subject and object. */
function readings({ id, subject, object, patterns, inversePatterns }: (typeof relations)[number]): readonly Reading[] {
  return [
    ...patterns.flatMap(alternatives).map((phrase) => reading(id, phrase, subject, object)),
    ...inversePatterns.flatMap(alternatives).map((phrase) => reading(id, phrase, object, subject)),
  ]
}

function ambiguities(all: readonly Reading[]): readonly string[] {
  const byPhrase = groupBy(all, ({ phrase }) => phrase)
  return [...byPhrase].flatMap(([phrase, same]) =>
    same.flatMap((one, place) =>
      same
        .slice(place + 1)
        .filter((other) => overlap(one.subject, other.subject) && overlap(one.object, other.object))
        .map((other) => `${phrase}: ${one.id}, ${other.id}`),
    ),
  )
}

function overlap(types: readonly string[], others: readonly string[]): boolean {
  return types.some((type) => others.includes(type))
}

function isWellFormed(pattern: string): boolean {
  return pattern.split(' ').every((word) => {
    const choices = word.split('|')
    return new Set(choices).size === choices.length && choices.every((choice) => /^(?:[\p{Ll}'’.-]+|\*)$/u.test(choice))
  })
}
