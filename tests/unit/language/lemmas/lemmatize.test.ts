import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lemmatize } from '../../../../src/language/lemmas/lemmatize.ts'
import type { Upos } from '../../../../src/types/annotation.ts'

const words = new Set(readFileSync('graph-data/models/en/vocabulary.txt', 'utf8').split('\n'))

function lemma(text: string, upos: Upos, xpos: string, place = { deprel: 'dep', governor: '' }) {
  return lemmatize({ text, upos, xpos, ...place }, (word) => words.has(word))
}

test.each<[string, string, string]>([
  ['went', 'VBD', 'go'],
  ['held', 'VBN', 'hold'],
  ['Signed', 'VBD', 'sign'],
  ['stopped', 'VBD', 'stop'],
  ['hoping', 'VBG', 'hope'],
  ['hopping', 'VBG', 'hop'],
  ['visited', 'VBD', 'visit'],
  ['completed', 'VBN', 'complete'],
  ['agreed', 'VBD', 'agree'],
  ['seeing', 'VBG', 'see'],
  ['called', 'VBD', 'call'],
  ['controlled', 'VBN', 'control'],
  ['expelled', 'VBN', 'expel'],
  ['denied', 'VBD', 'deny'],
  ['died', 'VBD', 'die'],
  ['lying', 'VBG', 'lie'],
  ['mediates', 'VBZ', 'mediate'],
  ['tries', 'VBZ', 'try'],
  ['pushes', 'VBZ', 'push'],
  ['uses', 'VBZ', 'use'],
  ['are', 'VBP', 'be'],
])('the verb “%s” (%s) is %s', (text, xpos, expected) => expect(lemma(text, 'VERB', xpos)).toBe(expected))

test.each<[string, string]>([
  ['Ministers', 'minister'],
  ['parties', 'party'],
  ['movies', 'movie'],
  ['churches', 'church'],
  ['causes', 'cause'],
  ['viruses', 'virus'],
  ['women', 'woman'],
  ['guardsmen', 'guardsman'],
  ['children', 'child'],
  ['lives', 'life'],
  ['crises', 'crisis'],
  ['people', 'people'],
  ['politics', 'politics'],
  ['1970s', '1970s'],
])('the noun “%s” is %s', (text, expected) => expect(lemma(text, 'NOUN', 'NNS')).toBe(expected))

test.each<[string, Upos, string, string]>([
  ['better', 'ADJ', 'JJR', 'good'],
  ['better', 'ADV', 'RBR', 'well'],
  ['largest', 'ADJ', 'JJS', 'large'],
  ['bigger', 'ADJ', 'JJR', 'big'],
  ['heavier', 'ADJ', 'JJR', 'heavy'],
  ['Norwegian', 'ADJ', 'JJ', 'Norwegian'],
  ['pro-Danish', 'ADJ', 'JJ', 'pro-Danish'],
  ['Great', 'ADJ', 'JJ', 'great'],
  ['n’t', 'PART', 'RB', 'not'],
  ['ca', 'AUX', 'MD', 'can'],
  ['wo', 'AUX', 'MD', 'will'],
  ['’ll', 'AUX', 'MD', 'will'],
  ['’d', 'AUX', 'MD', 'would'],
  ['’d', 'AUX', 'VBD', 'have'],
  ['’s', 'PART', 'POS', "'s"],
  ['’s', 'AUX', 'VBZ', 'be'],
  ['them', 'PRON', 'PRP', 'they'],
  ['Me', 'PRON', 'PRP', 'I'],
  ['her', 'PRON', 'PRP$', 'her'],
  ['those', 'DET', 'DT', 'that'],
  ['an', 'DET', 'DT', 'a'],
  ['1,904', 'NUM', 'CD', '1904'],
  ['“', 'PUNCT', '``', '"'],
  ['Oslo', 'PROPN', 'NNP', 'Oslo'],
  ['Nations', 'PROPN', 'NNPS', 'Nation'],
  ['Sept.', 'PROPN', 'NNP', 'September'],
])('“%s” (%s, %s) is %s', (text, upos, xpos, expected) => expect(lemma(text, upos, xpos)).toBe(expected))

test('’s before a past participle that it helps is have, in the passive be', () => {
  expect(lemma('’s', 'AUX', 'VBZ', { deprel: 'aux', governor: 'VBN' })).toBe('have')
  expect(lemma('’s', 'AUX', 'VBZ', { deprel: 'aux:pass', governor: 'VBN' })).toBe('be')
})
