import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolve } from '../../../src/resolve/index.ts'
import type { Entity } from '../../../src/types/entity.ts'
import { claim, extraction } from '../../fixtures/extraction.ts'
import { marked } from '../../fixtures/marked.ts'

function entities(...texts: readonly string[]): readonly Entity[] {
  return resolve(texts.map((text, index) => marked(text, `paper-${index + 1}.txt`).extraction)).entities
}

/** `Ann Lee = Lee (person)` for each entity. */
function shown(...texts: readonly string[]): readonly string[] {
  return entities(...texts).map(
    ({ label, aliases, entityType }) => `${[label, ...aliases].join(' = ')} (${entityType})`,
  )
}

test.each([
  [
    'names that are the same but for accents',
    ['{person:Tomáš Brânză}', '{person:Tomas Branza}'],
    ['Tomáš Brânză = Tomas Branza (person)'],
  ],
  [
    'names that are the same but for an article',
    ['{organization:The Sill Bank}', '{organization:Sill Bank}'],
    ['Sill Bank (organization)'],
  ],
  [
    'a surname and the only one who has it, in the same company',
    ['{person:Ann Lee} of {place:Sill}', '{person:Lee} in {place:Sill}'],
    ['Ann Lee = Lee (person)', 'Sill (place)'],
  ],
  [
    'no surname and whoever has it, without more in common',
    ['{person:Ann Lee}', '{person:Lee}'],
    ['Ann Lee (person)', 'Lee (person)'],
  ],
  [
    'a surname of two people and neither of them',
    ['{person:Ann Lee}', '{person:Bo Lee}', '{person:Lee}'],
    ['Ann Lee (person)', 'Bo Lee (person)', 'Lee (person)'],
  ],
  [
    'a surname and the longer and the longest form of its name',
    ['{person:Lee} in {place:Sill}', '{person:Ann Lee} in {place:Sill}', '{person:Ann Mary Lee}'],
    ['Ann Mary Lee = Ann Lee = Lee (person)', 'Sill (place)'],
  ],
  [
    'a name and its shorter form, whose first word is a woman’s name elsewhere',
    ['{person:Luiz Lula da Silva}', '{person:Lula da Silva}'],
    ['Luiz Lula da Silva = Lula da Silva (person)'],
  ],
  [
    'initials and a name in the same company',
    ['{person:J. Lind} of {place:Sill}', '{person:Jona Lind} in {place:Sill}'],
    ['Jona Lind = J. Lind (person)', 'Sill (place)'],
  ],
  [
    'an initial, a name and its longest form',
    ['{person:J. Lind} of {place:Sill}', '{person:Jona Lind}', '{person:Jona Ulf Lind} of {place:Sill}'],
    ['Jona Ulf Lind = J. Lind = Jona Lind (person)', 'Sill (place)'],
  ],
  [
    'no two people who share a surname',
    ['{a=person:Ann Lee} and {a=person:Lee}', '{b=person:Bo Lee} and {b=person:Lee}'],
    ['Ann Lee = Lee (person)', 'Bo Lee = Lee (person)'],
  ],
  [
    'an acronym and its words',
    ['{organization:Council of River Ports}', '{organization:CRP}'],
    ['Council of River Ports = CRP (organization)'],
  ],
  [
    'an acronym of two bodies and neither of them',
    ['{organization:Sill River Board}', '{organization:South Rail Board}', '{organization:SRB}'],
    ['Sill River Board (organization)', 'South Rail Board (organization)', 'SRB (organization)'],
  ],
  [
    'a name and what another document also calls it',
    ['{a=group:Grey Hats} or {a=group:Hill Brothers}', '{group:Grey Hats}'],
    ['Grey Hats = Hill Brothers (group)'],
  ],
  [
    'no two people of whom one document takes the names for one',
    ['{a=person:Bo Lind} or {a=person:Ro Sol}, {a=person:Bo Lind}', '{person:Bo Lind}', '{person:Ro Sol}'],
    ['Bo Lind = Ro Sol (person)', 'Ro Sol (person)'],
  ],
  [
    'a place and what the model takes for a person',
    ['{place:Verda}', '{person:Verda}', '{place:Verda}'],
    ['Verda (place)'],
  ],
  [
    'a full name, also of a person spoken of as such',
    ['{a=person:Nour Sol} left, {a=person:she} said', '{organization:Nour Sol}'],
    ['Nour Sol (person)'],
  ],
  [
    'a person spoken of as such and no place of one name',
    ['{a=person:Verda} left, {a=person:she} said', '{place:Verda}'],
    ['Verda (person)', 'Verda (place)'],
  ],
  [
    'a name of several words, whatever the model takes it for',
    ['{person:Sill River Board}', '{organization:Sill River Board}', '{organization:Sill River Board}'],
    ['Sill River Board (organization)'],
  ],
  [
    'a country and no person called like it',
    ['{place:Chad}', '{person:Chad}', '{a=person:Chad} left, {a=person:he} said'],
    ['Chad (person)', 'Chad (place)'],
  ],
  [
    'names of one country',
    ['{place:U.S.}', '{place:United States}', '{person:US}'],
    ['United States = U.S. = US (place)'],
  ],
  [
    'a description with a name in it',
    ['{group:the {person:Lind} family}', '{group:The {person:Lind} family}'],
    ['Lind (person)', 'Lind family (group)'],
  ],
  [
    'no other descriptions of two documents',
    ['{event:the talks}', '{event:the talks}'],
    ['Talks (event)', 'Talks (event)'],
  ],
  [
    'no descriptions with a name, where a document means two by it',
    ['{group:a {place:Sill} crew} met {group:a {place:Sill} crew}', '{group:the {place:Sill} crew}'],
    ['Sill (place)', 'Sill crew (group)', 'Sill crew (group)', 'Sill crew (group)'],
  ],
])('%s become one entity', (_, texts, expected) => {
  expect(shown(...texts).toSorted()).toEqual(expected.toSorted())
})

test('what is only ever called by a pronoun is nobody', () => {
  const { extraction } = marked('{a=person:She} said that {a=person:she} met {person:Ann Lee}.')
  const { entities, entityOf } = resolve([extraction])
  expect(entities.map(({ label }) => label)).toEqual(['Ann Lee'])
  expect([...entityOf.values()]).toEqual(['ann-lee'])
})

test('a country has its codes, whatever the document calls it', () => {
  const [turkey] = entities('{place:Turkey}')
  expect(turkey).toMatchObject({ id: 'turkiye', label: 'Türkiye', entityType: 'place', aliases: ['Turkey'] })
})

test.each([
  [
    'the fullest form of the name used most',
    '{a=person:Lind} {a=person:Lind} {a=person:Jona Lind} {a=person:Jona Ulf Lind}',
    'Jona Ulf Lind',
  ],
  [
    'no longer name that does not contain it',
    '{a=group:Redcaps} {a=group:Redcaps} {a=group:People of the Hill}',
    'Redcaps',
  ],
  [
    'the words behind an acronym',
    '{a=organization:CRP} {a=organization:CRP} {a=organization:Council of River Ports}',
    'Council of River Ports',
  ],
  ['the spelling with accents', '{a=person:Branza} {a=person:Branza} {a=person:Brânză}', 'Brânză'],
  [
    'not the spelling in capitals',
    '{a=organization:SILL BANK} {a=organization:SILL BANK} {a=organization:Sill Bank}',
    'Sill Bank',
  ],
  [
    'a description without its article',
    '{a=event:a brief meeting} {a=event:the meeting} {a=event:the meeting}',
    'Meeting',
  ],
])('the label is %s', (_, text, label) => {
  expect(entities(text).map((entity) => entity.label)).toEqual([label])
})

test('names outvote descriptions on the type, and pronouns have no vote', () => {
  const text =
    '{a=organization:Verda} {a=place:the port} {a=place:the port} {a=person:it} {a=person:it} {a=person:it} {a=person:it}'
  expect(shown(text)).toEqual(['Verda (organization)'])
})

test('every mention says why it belongs to the entity', () => {
  const [lee] = entities(
    '{a=person:Ann Lee} spoke, {a=person:she} left {place:Sill}.',
    '{person:Lee} spoke in {place:Sill}.',
    '{person:Ann Lee} left.',
  )
  expect(lee?.mentions.map(({ document, text, why }) => [document, text, why])).toEqual([
    ['paper-1.txt', 'Ann Lee', 'same name: “Ann Lee”'],
    ['paper-1.txt', 'she', 'same person'],
    ['paper-2.txt', 'Lee', '“Lee” can only be Ann Lee here; both are named with sill'],
    ['paper-3.txt', 'Ann Lee', 'same name: “Ann Lee”'],
  ])
})

test('titles become roles, once each, and are no part of the name', () => {
  const { document, extraction: read } = marked(
    '{a=person:Senator Ann Lee} met {person:Bo Lind}. {a=person:Ann Lee} left.',
  )
  const [lee, lind] = read.mentions
  if (lee === undefined || lind === undefined) throw new Error('two mentions expected')
  const { evidence } = claim(document, [lee, 'met', lind])
  const titles = ['Senator', 'senator', 'Chair'].map((title) => ({ mention: lee.id, title, evidence }))
  const [found] = resolve([extraction(document, { ...read, titles })]).entities
  expect(found).toMatchObject({ label: 'Ann Lee', aliases: [], roles: [{ title: 'Senator' }, { title: 'Chair' }] })
})

test('ids are names; descriptions are told apart by document and number', () => {
  const ids = entities(
    '{person:Ann Lee} {event:the talks} {event:talks}',
    '{event:the talks} {a=person:Verda} {place:Verda} {a=person:she}',
  )
  expect(ids.map(({ id }) => id)).toEqual([
    'ann-lee',
    'talks-paper-1',
    'talks-paper-1-2',
    'talks-paper-2',
    'verda',
    'verda-paper-2',
  ])
})

test('a name has the first right to its id', () => {
  const ids = entities('{group:a {place:Sill} crew}', '{group:Sill Crew}').map(({ id, named }) => [id, named])
  expect(ids).toEqual([
    ['sill', true],
    ['sill-crew', true],
    ['sill-crew-paper-1', false],
  ])
})

test('the ids of a document’s entities stay when a document without them comes', () => {
  const one = marked('{person:Ann Lee} led {event:the talks} in {place:Verda}.', 'b.txt').extraction
  const other = marked('{person:Bo Lind} led {event:the talks} in {place:Sill}.', 'a.txt').extraction
  const ids = resolve([one]).entities.map(({ id }) => id)
  expect(resolve([other, one]).entities.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
})

test('the order of documents, mentions and links does not matter', () => {
  const texts = [
    '{d=person:Tomáš Brânză} or {d=person:Tomas Branza}. {a=person:Ann Lee} met {b=person:Bo Lee} at {e=event:the talks}, {a=person:she} said after {e=event:the talks}.',
    '{person:Tomas Branza}. {person:Lee} told the {c=organization:Council of River Ports} ({c=organization:CRP}) of {group:the {person:Lind} family}.',
    '{person:Tomáš Brânză}. {organization:CRP} wrote to {a=person:Ann Mary Lee}, {a=person:Lee} to {group:the {person:Lind} family}. {place:Turkey} and {place:Türkiye}.',
  ]
  const read = texts.map((text, index) => marked(text, `paper-${index}.txt`).extraction)
  const expected = resolve(read)
  const shuffled = fc
    .tuple(...read.map(shuffledExtraction))
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))
  fc.assert(
    fc.property(shuffled, (extractions) => {
      const { entities, entityOf } = resolve(extractions)
      expect(entities).toEqual(expected.entities)
      expect([...entityOf].toSorted()).toEqual([...expected.entityOf].toSorted())
    }),
  )
})

function shuffledExtraction(read: ReturnType<typeof marked>['extraction']) {
  const { mentions, coreference } = read
  return fc
    .record({
      mentions: fc.shuffledSubarray([...mentions], { minLength: mentions.length }),
      coreference: fc.shuffledSubarray([...coreference], { minLength: coreference.length }),
    })
    .map((order) => ({ ...read, ...order }))
}
