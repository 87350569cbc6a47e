import type { Modality } from '../src/types/claim.ts'
import type { EntityType } from '../src/types/entity.ts'

/** Every word that the explorer says, in one place. */
export const strings = {
  name: 'relata',
  loading: 'Opening the graph…',
  hint: 'Click a line to read its sentence',
  graph: 'Graph',
  table: 'Table',
  close: 'Close',
  search: {
    label: 'Search names and sentences',
    placeholder: 'Search names and sentences',
    none: (query: string) => `Nothing found for “${query}”`,
    hidden: 'not shown',
  },
  download: {
    label: 'Download',
    gexf: 'GEXF, for Gephi',
    json: 'JSON, to open here again',
    problems: (count: number) => `Downloaded with ${count} ${count === 1 ? 'change' : 'changes'}: `,
  },
  theme: { light: 'Switch to light colours', dark: 'Switch to dark colours' },
  camera: { nearer: 'Zoom in', farther: 'Zoom out', fit: 'Show all' },
  legend: {
    label: 'Legend',
    types: 'Kinds',
    lines: 'Lines',
    everything: 'Show everything',
    more: (claims: number, entities: number) =>
      [
        ...(claims > 0 ? [counted(claims, 'looser claim')] : []),
        ...(entities > 0 ? [counted(entities, 'more entity', 'more entities')] : []),
      ].join(' and '),
    solid: 'stated by the document',
    dotted: 'said by somebody',
    dashed: 'planned, asked for, possible',
    faint: 'no longer so',
    negated: 'negated',
    size: 'Larger: more claims',
    toggle: (type: string, isHidden: boolean) => `${isHidden ? 'Show' : 'Hide'} ${type.toLowerCase()}`,
  },
  types: {
    person: ['Person', 'People'],
    organization: ['Organization', 'Organizations'],
    place: ['Place', 'Places'],
    group: ['Group', 'Groups'],
    event: ['Event', 'Events'],
    document: ['Document', 'Documents'],
    work: ['Work', 'Works'],
    product: ['Product', 'Products'],
    concept: ['Concept', 'Concepts'],
  } satisfies Record<EntityType, readonly [string, string]>,
  status: {
    negated: ['negated', 'The text says that this is not so.'],
    asserted: ['stated', 'The text states this as a fact.'],
    possible: ['possible', 'The text says that this may be so.'],
    planned: ['planned', 'The text says that this is intended or expected.'],
    requested: ['asked for', 'The text says that somebody asks for this.'],
    hypothetical: ['hypothetical', 'The text says what would be, not what is.'],
    former: ['no longer so', 'The text says that this was so once.'],
  } satisfies Record<Modality | 'negated', readonly [string, string]>,
  claim: {
    saidBy: (holders: readonly string[]) =>
      holders
        .toReversed()
        .map((holder, depth) => `${depth === 0 ? 'said by' : 'as told by'} ${holder}`)
        .join(', '),
    ownVoice: 'in the document’s own voice',
    subject: 'subject',
    predicate: 'predicate',
    object: 'object',
    as: 'as',
    sentenceOf: (number: number, count: number) => (count === 1 ? 'One sentence' : `Sentence ${number} of ${count}`),
    previousSentence: 'Previous sentence',
    nextSentence: 'Next sentence',
    time: 'When',
    place: 'Where',
  },
  entity: {
    also: 'Also',
    mentions: (number: number | undefined, count: number) =>
      number === undefined ? `Mentioned ${count === 1 ? 'once' : `${count} times`}` : `Mention ${number} of ${count}`,
    previousMention: 'Previous mention',
    nextMention: 'Next mention',
    outgoing: 'Outgoing claims',
    incoming: 'Incoming claims',
    noClaims: 'No claims.',
    read: 'Read the sentence',
  },
  reader: {
    label: 'Reader',
    text: 'Text',
    document: 'Document',
    noText: 'This graph was saved without its texts. Select a line to read its sentence alone.',
    resize: 'Taller or shorter reader',
  },
  nothingDrawn: {
    empty: 'No entities were found in the text.',
    hidden: 'All is hidden. Switch kinds on in the legend.',
  },
  choice: { label: 'Several claims lie here' },
  tableView: {
    caption: (count: number) => counted(count, 'claim'),
    subject: 'Subject',
    claim: 'Claim',
    object: 'Object',
    status: 'Status',
    holder: 'Said by',
    ownVoice: 'the document',
    more: (count: number) => `Show ${count} more`,
    noWebGl: 'This browser draws no WebGL, so the claims stand here as a table.',
  },
  start: {
    title: 'Every line leads back to the words that state it.',
    drop: 'Drop a graph.json here',
    choose: 'Choose a file',
    sample: 'Open the sample',
    orBuild: 'To build a graph from texts, run',
    command: 'relata explore article.txt',
    dropHere: 'Drop to open',
  },
  problems: {
    cannotFetch: (address: string, status: string) =>
      `${address} could not be loaded (${status}). Start the explorer with “relata explore”, or drop a graph.json here.`,
    noGraph: (file: string, reason: string) => `${file} could not be opened: ${reason}`,
    isText: (file: string) =>
      `${file} is a text, not a graph. Run “relata explore ${file}” to build its graph and open it here.`,
    noSample: 'The sample could not be loaded. It comes with “relata explore”.',
    dismiss: 'Dismiss',
  },
  statistics: (counts: { documents: number; nodes: number; edges: number; allEdges: number; notPlain: number }) =>
    [
      counted(counts.documents, 'document'),
      counted(counts.nodes, 'entity', 'entities'),
      counts.edges === counts.allEdges
        ? counted(counts.edges, 'claim')
        : `${counts.edges} of ${counted(counts.allEdges, 'claim')}`,
      ...(counts.notPlain > 0 ? [`${counts.notPlain} negated, planned or possible`] : []),
    ].join(' · '),
  announcement: {
    node: (name: string, type: string, claims: number) => `${name}, ${type.toLowerCase()}, ${counted(claims, 'claim')}`,
    edge: (sentence: string, status: string) => `${sentence}; ${status}`,
  },
  graphDescription: (nodes: number, edges: number, most: readonly string[]) =>
    `Graph of ${counted(nodes, 'entity', 'entities')} and ${counted(edges, 'claim')}${most.length > 0 ? `; most connected: ${most.join(', ')}` : ''}. Arrow keys move between entities, Enter opens the reader.`,
} as const

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
