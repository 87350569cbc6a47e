import { expect, test } from 'vitest'
import * as isomorphic from '../../src/index.ts'
import * as node from '../../src/node/index.ts'

const everywhere = [
  'UsageError',
  'addition',
  'annotate',
  'applyCorrections',
  'between',
  'betweenText',
  'build',
  'cardText',
  'central',
  'centralText',
  'communities',
  'communitiesText',
  'correctionLine',
  'createEnglish',
  'diffGraphs',
  'diffText',
  'distinct',
  'ego',
  'egoText',
  'entityCard',
  'eventCard',
  'explain',
  'exporters',
  'extract',
  'filterGraph',
  'findEntities',
  'findEntity',
  'graphLines',
  'graphOf',
  'importGraph',
  'ingest',
  'ingesters',
  'isBelieved',
  'merge',
  'neighbours',
  'neighboursText',
  'openie',
  'pathText',
  'paths',
  'proposalsOf',
  'query',
  'readCorrections',
  'readGraph',
  'readSchema',
  'rejection',
  'rename',
  'resolve',
  'retype',
  'review',
  'reviewText',
  'split',
  'statement',
  'timeline',
  'timelineText',
  'version',
  'whyText',
]

const onlyInNode = ['loadEnglish', 'readDocuments', 'readGraphFile', 'readSchemaFile', 'withoutTexts', 'writeGraphFile']

test('these names are what relata gives to everyone', () => {
  expect(Object.keys(isomorphic).toSorted()).toEqual(everywhere)
})

test('in Node there are files as well', () => {
  expect(Object.keys(node).toSorted()).toEqual([...everywhere, ...onlyInNode].toSorted())
})
