import { expect, test } from 'vitest'
import * as isomorphic from '../../src/index.ts'
import * as node from '../../src/node/index.ts'

const everywhere = [
  'UsageError',
  'addition',
  'annotate',
  'applyCorrections',
  'build',
  'cardText',
  'correctionLine',
  'createEnglish',
  'diffGraphs',
  'diffText',
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
  'openie',
  'pathText',
  'query',
  'readCorrections',
  'readGraph',
  'readSchema',
  'rejection',
  'rename',
  'resolve',
  'retype',
  'shortestPaths',
  'split',
  'timeline',
  'timelineText',
  'version',
  'whyText',
]

const onlyInNode = [
  'eachDocument',
  'loadEnglish',
  'readDocuments',
  'readGraphFile',
  'readSchemaFile',
  'withoutTexts',
  'writeGraphFile',
]

test('these names are what relata gives to everyone', () => {
  expect(Object.keys(isomorphic).toSorted()).toEqual(everywhere)
})

test('in Node there are files as well', () => {
  expect(Object.keys(node).toSorted()).toEqual([...everywhere, ...onlyInNode].toSorted())
})
