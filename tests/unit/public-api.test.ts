import { expect, test } from 'vitest'
import * as isomorphic from '../../src/index.ts'
import * as node from '../../src/node/index.ts'

const everywhere = [
  'UsageError',
  'annotate',
  'build',
  'cardText',
  'createEnglish',
  'entityCard',
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
  'openie',
  'pathText',
  'query',
  'readGraph',
  'readSchema',
  'resolve',
  'shortestPaths',
  'version',
]

const onlyInNode = ['loadEnglish', 'readDocuments', 'readGraphFile', 'readSchemaFile', 'withoutTexts', 'writeGraphFile']

test('these names are what relata gives to everyone', () => {
  expect(Object.keys(isomorphic).toSorted()).toEqual(everywhere)
})

test('in Node there are files as well', () => {
  expect(Object.keys(node).toSorted()).toEqual([...everywhere, ...onlyInNode].toSorted())
})
