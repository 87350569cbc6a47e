import { sortedJson } from '../text/json-lines.ts'
import type { Evidence } from '../types/claim.ts'
import type { EntityType } from '../types/entity.ts'
import type { KnowledgeGraph } from '../types/graph.ts'
import type { Exporter } from '../types/plugin.ts'
import { linkedTerms } from './linked-terms.ts'

/**
 * Linked data: entities and documents in the words of schema.org, claims as RDF statements, who says so and what they come from
 * in those of PROV-O, and the quotes as selectors of the Web Annotation vocabulary.
 */
export const jsonLd: Exporter = {
  name: 'json-ld',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  write: (graph) => ({ chunks: jsonLdChunks(graph), problems: [] }),
}

function* jsonLdChunks(graph: KnowledgeGraph): Generator<string> {
  yield `{"@context":${sortedJson(CONTEXT)},\n"@graph":[\n`
  let separator = ''
  for (const thing of thingsOf(graph)) {
    yield `${separator}${sortedJson(thing)}`
    separator = ',\n'
  }
  yield '\n]}\n'
}

const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  relata: 'urn:relata:',
}

type Thing = Readonly<Record<string, unknown>>

function* thingsOf(graph: KnowledgeGraph): Generator<Thing> {
  for (const { id, title, date, language } of graph.getAttribute('documents')) {
    yield {
      '@id': iri('document', id),
      '@type': ['schema:Article', 'prov:Entity'],
      'schema:name': title,
      'schema:inLanguage': language,
      ...(date && { 'schema:datePublished': date }),
    }
  }
  yield* relations(graph)
  for (const key of graph.nodes()) yield entity(graph, key)
  for (const key of graph.edges()) yield claim(graph, key)
}

/** The relations that edges have and other vocabularies know. */
function* relations(graph: KnowledgeGraph): Generator<Thing> {
  const used = new Set(graph.mapEdges((_, { relation }) => relation))
  for (const { id, label, equivalents } of graph.getAttribute('schema').relations) {
    if (!equivalents || !used.has(id)) continue
    const terms = linkedTerms(equivalents)
    if (Object.keys(terms).length > 0)
      yield { '@id': iri('relation', id), '@type': 'rdf:Property', 'schema:name': label, ...terms }
  }
}

function entity(graph: KnowledgeGraph, key: string): Thing {
  const { label, entityType, aliases, roles, identifiers, within } = graph.getNodeAttributes(key)
  const { wikidata, ...others } = identifiers
  return {
    '@id': iri('entity', key),
    '@type': SCHEMA_TYPES[entityType],
    'schema:name': label,
    'schema:alternateName': aliases,
    ...(entityType === 'person' && { 'schema:jobTitle': [...new Set(roles.map(({ title }) => title))] }),
    'schema:identifier': Object.entries(others).map(([scheme, id]) => `${scheme}:${id}`),
    ...(within && { 'schema:containedInPlace': { '@id': iri('entity', within.place) } }),
    ...(wikidata && { 'schema:sameAs': { '@id': `http://www.wikidata.org/entity/${encodeURIComponent(wikidata)}` } }),
  }
}

function claim(graph: KnowledgeGraph, key: string): Thing {
  const { relation, label, polarity, modality, holders, complement, evidence, confidence, timeStart, timeEnd } =
    graph.getEdgeAttributes(key)
  return {
    '@id': iri('claim', key),
    '@type': ['rdf:Statement', 'prov:Entity'],
    'rdf:subject': { '@id': iri('entity', graph.source(key)) },
    'rdf:predicate': { '@id': iri('relation', relation) },
    'rdf:object': { '@id': iri('entity', graph.target(key)) },
    'schema:name': label,
    'relata:polarity': polarity,
    'relata:modality': modality,
    'relata:confidence': { '@type': 'xsd:double', '@value': String(confidence) },
    ...(complement !== undefined && { 'relata:complement': complement }),
    ...(timeStart && { 'schema:startTime': timeStart }),
    ...(timeEnd && { 'schema:endTime': timeEnd }),
    'prov:wasAttributedTo': holders.map((holder) => ({ '@id': iri('entity', holder) })),
    'prov:wasDerivedFrom': evidence.map(selection),
  }
}

/** A stretch of a document (Web Annotation Data Model, 4.2.4 and 4.2.5); offsets count UTF-16 code units. */
function selection({ document, start, end, quote }: Evidence): Thing {
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': { '@id': iri('document', document) },
    'oa:hasSelector': [
      { '@type': 'oa:TextQuoteSelector', 'oa:exact': quote },
      { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end },
    ],
  }
}

/** `entity`, `ann lee` → `urn:relata:entity:ann%20lee`; half a pair of surrogates has no place in an IRI. */
function iri(kind: 'entity' | 'document' | 'claim' | 'relation', name: string): string {
  return `urn:relata:${kind}:${encodeURIComponent(name.replace(/\p{Cs}/gu, '\u{fffd}'))}`
}

const SCHEMA_TYPES: Readonly<Record<EntityType, string>> = {
  person: 'schema:Person',
  organization: 'schema:Organization',
  place: 'schema:Place',
  group: 'schema:Organization',
  event: 'schema:Event',
  document: 'schema:DigitalDocument',
  work: 'schema:CreativeWork',
  product: 'schema:Product',
  concept: 'schema:DefinedTerm',
}
