import type { Modality } from '../src/types/claim.ts'
import type { EntityType } from '../src/types/entity.ts'

/** Every word that the explorer says, in one place. */
export const strings = {
  name: 'relata',
  loading: 'Opening the graph…',
  thisPage: 'This page',
  hints: {
    none: 'Click a line to read its sentence, or a sentence to see what was read from it',
    node: 'Shift-click another node for the way there · F shows what is near',
    edge: 'Click any sentence of the text to see what was read from it',
    path: 'P goes to the next way of equal length',
    passage: 'Select any words of the text to see what was read from them',
    result: 'What the query found is lit in graph and text',
  },
  views: { graph: 'Graph', table: 'Table', timeline: 'Timeline', entity: 'Entity', query: 'Query' },
  entityPage: { open: 'Open page', none: 'Select an entity to see all that is said of it.', sources: 'Sources' },
  close: 'Close',
  more: (step: number, rest: number) =>
    step === rest ? `Show ${rest.toLocaleString('en')} more` : `Show ${step} more of ${rest.toLocaleString('en')}`,
  search: {
    label: 'Search names and sentences',
    placeholder: 'Search names and sentences',
    none: (query: string) => `Nothing found for “${query}”`,
    hidden: 'filtered',
    actions: 'Action',
  },
  download: {
    label: 'Download',
    gexf: 'GEXF, for Gephi',
    json: 'JSON, to open here again',
    png: 'Picture as PNG, with its legend',
    svg: 'Picture as SVG, with its legend',
    problems: (count: number) => `Downloaded with ${count} ${count === 1 ? 'change' : 'changes'}: `,
  },
  picture: { madeWith: 'made with relata' },
  theme: { light: 'Switch to light colours', dark: 'Switch to dark colours' },
  camera: { nearer: 'Zoom in', farther: 'Zoom out', fit: 'Show all' },
  legend: {
    label: 'Legend',
    types: 'Kinds',
    lines: 'Lines',
    holders: 'Who says so',
    relations: 'Relations',
    documents: 'Documents',
    ownVoice: 'The documents themselves',
    openRelation: 'looser claims',
    colourByHolder: 'Colour lines by who says so',
    larger: 'Larger:',
    only: 'only',
    solo: (name: string) => `Show only ${name}, or all again (Alt-click)`,
    everything: 'Show everything',
    eventsAsNodes: 'Events as nodes',
    eventsNote: 'each between those who took part in it',
    more: (claims: number, entities: number) =>
      [
        ...(claims > 0 ? [counted(claims, 'looser claim')] : []),
        ...(entities > 0 ? [counted(entities, 'more entity', 'more entities')] : []),
      ].join(' and '),
    toggle: (name: string, isHidden: boolean) => `${isHidden ? 'Show' : 'Hide'} ${name}`,
  },
  lines: {
    solid: 'stated by the document',
    dotted: 'said by somebody',
    dashed: 'planned, asked for, possible',
    faint: 'no longer so',
    negated: 'negated',
  },
  sizing: { claims: 'more claims', mentions: 'more mentions', documents: 'in more documents' },
  filtered: 'Filtered: show all again',
  reduced: (drawn: Readonly<{ nodes: number; edges: number }>, all: Readonly<{ nodes: number; edges: number }>) =>
    `Drawn: the ${drawn.nodes.toLocaleString('en')} most connected of ${counted(all.nodes, 'entity', 'entities')} and ${drawn.edges.toLocaleString('en')} of ${counted(all.edges, 'claim')}; the others are found by search, in the table, and near what you focus on`,
  crowd:
    'Pale lines are negated, planned, possible or said by somebody: point at an entity, or focus on it, to see which',
  focus: {
    label: 'Focus',
    enter: 'What is near',
    near: (name: string) => `Near ${name}`,
    depth: (depth: number) => (depth === 1 ? 'One claim away' : `Up to ${depth} claims away`),
    leave: 'Leave the focus',
  },
  path: {
    between: 'From',
    and: 'to',
    none: 'No way leads there over what is stated.',
    wayOf: (number: number, count: number, steps: number) =>
      `${count === 1 ? 'One way' : `Way ${number} of ${count}`}, ${counted(steps, 'step')}`,
    previous: 'Previous way',
    next: 'Next way',
    everyClaim: 'Also over what is denied, planned or asked for',
  },
  passage: {
    title: (claims: number) => (claims === 0 ? 'Nothing was read here' : `${counted(claims, 'claim')} read here`),
    nothing: 'Nothing was extracted from these words.',
  },
  query: {
    label: 'Query in openCypher',
    placeholder: 'MATCH (a:Person)-[r]->(b) RETURN a, r, b',
    ask: 'Ask',
    askByKeys: 'Ask (Ctrl Enter)',
    cancel: 'Cancel',
    waiting: 'Asking the graph…',
    completions: 'What may come next',
    examplesTitle: 'For instance',
    examples: {
      connected: 'Who is most connected?',
      contradictions: 'Where do claims contradict each other?',
      holders: 'Who says what?',
      planned: 'What is planned?',
      supported: 'What do several documents state?',
    },
    none: 'Nothing was found.',
    found: (nodes: number, edges: number) =>
      `${counted(nodes, 'entity', 'entities')} and ${counted(edges, 'claim')}, lit in graph and text`,
    result: 'What the query found',
    show: 'Show in the graph',
    back: 'Back to the query',
  },
  copy: {
    query: 'Copy as query',
    quote: 'Copy quote',
    path: 'Copy way',
    link: 'Copy link',
    table: 'Copy as CSV',
    done: 'Copied',
    failed: 'The browser does not let this page copy. Select the text and copy it by hand.',
  },
  commands: {
    focus: 'Show what is near the selected entity',
    depth: (depth: number) => `In focus: up to ${depth} ${depth === 1 ? 'claim' : 'claims'} away`,
    nextPath: 'Next way of equal length',
    nextSentence: 'What was read from the next sentence',
    previousSentence: 'What was read from the sentence before',
    hide: 'Hide the selected entity',
    undo: 'Undo',
    redo: 'Redo',
    showAgain: 'Show all that is filtered',
    everything: 'Show everything, or less',
    copyQuery: 'Copy what is selected as a query',
    events: 'Events as nodes, or as claims between those who took part',
    colour: 'Colour lines by who says so, or not',
    view: (name: string) => `Show the ${name.toLowerCase()}`,
    theme: 'Switch between light and dark',
  },
  keys: {
    label: 'Keys and mouse',
    others: {
      'Click a line': 'Read its sentence',
      'Click a sentence': 'See what was read from it',
      'Shift-click': 'The way to another entity',
      'Double-click': 'Show what is near; release what is pinned',
      Drag: 'Move and pin an entity',
      'Alt-click in the legend': 'Show one alone',
      '/': 'Search, also for what to do',
      'Arrow keys': 'Walk from entity to entity',
      Enter: 'Go to the card',
      Escape: 'Leave the focus, let go',
    },
  },
  timeline: {
    label: 'Claims by their time',
    undated: 'Without a date',
    none: 'No claim that is shown has a date.',
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
    documents: 'What the documents say',
    otherAccounts: 'The same, told otherwise',
    stances: { supports: 'says so', contradicts: 'says the opposite', silent: 'names both, says nothing of it' },
    readBy: 'Read as',
    reading: (construction: string, confidence: number) =>
      `${construction}; of such readings about ${Math.round(confidence * 100)} in 100 were judged right`,
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
    hide: 'Hide',
    described: (count: number) => (count === 1 ? 'Described as' : 'Described differently'),
    chain: 'Words taken for it, and why',
    read: 'Read the sentence',
  },
  reader: {
    label: 'Reader',
    text: 'Text',
    document: 'Document',
    sections: 'Go to a heading or page',
    page: (label: string) => `Page ${label}`,
    noText: 'This graph was saved without its texts. Select a line to read its sentence alone.',
    resize: 'Taller or shorter reader',
  },
  corrections: {
    title: 'Correct',
    name: 'Name',
    rename: 'Rename',
    kind: 'Kind',
    noOther: (name: string) => `No other entity is called “${name}”. Choose a name from the list.`,
    same: 'Is the same as',
    merge: 'Merge',
    splitTitle: 'Words that are another entity',
    split: 'Split off',
    reject: 'This is not said',
    rejectNote: 'The sentence does not say this: take the claim out',
    count: (changes: number) => (changes === 1 ? '1 correction' : `${changes} corrections`),
    sheet: 'Corrections',
    about: 'The graph shows about what they change; the next build follows them exactly.',
    who: 'Your name',
    why: 'Why',
    optional: 'if you like',
    write: (file: string) => `Add to ${file}`,
    download: 'Download corrections.jsonl',
    discard: 'Discard all',
    written: (file: string) => `Added to ${file}; the next build follows`,
    lost: (count: number) =>
      `The graph was built anew, and ${count === 1 ? 'a correction does' : `${count} corrections do`} not fit it any more. Make ${count === 1 ? 'it' : 'them'} again.`,
    notWritten: (reason: string) => `The corrections could not be written. ${reason}`.trim(),
    changes: {
      merge: (other: string, into: string) => `“${other}” is the same as “${into}”`,
      split: (texts: readonly string[], label: string) =>
        `${texts.map((text) => `“${text}”`).join(', ')} ${texts.length === 1 ? 'is' : 'are'} not “${label}”`,
      rename: (before: string, after: string) => `“${before}” is called “${after}”`,
      retype: (label: string, type: string) => `“${label}” is: ${type}`,
      reject: (sentence: string) => `Not said: ${sentence}`,
    },
  },
  nothingDrawn: {
    empty: 'No entities were found in the text.',
    hidden: 'All is hidden. Switch kinds on in the legend.',
  },
  choice: { label: 'Several claims lie here' },
  table: {
    caption: (shown: number, all: number) =>
      shown === all ? counted(all, 'row') : `${shown} of ${counted(all, 'row')}`,
    filter: 'Filter rows',
    noWebGl: 'This browser draws no WebGL, so the claims stand here as a table.',
    claims: {
      title: 'Claims',
      subject: 'Subject',
      claim: 'Claim',
      object: 'Object',
      status: 'Status',
      holder: 'Said by',
      time: 'When',
      documents: 'Documents',
      ownVoice: 'the document',
    },
    entities: {
      title: 'Entities',
      name: 'Name',
      kind: 'Kind',
      claims: 'Claims',
      mentions: 'Mentions',
      documents: 'Documents',
      also: 'Also called',
    },
  },
  start: {
    title: 'Every line leads back to the words that state it.',
    drop: 'Drop a graph.json here, or texts: .txt, .md, .html, .pdf, .docx',
    choose: 'Choose files',
    sample: 'Open the sample',
    orBuild: 'On the command line:',
    command: 'relata explore article.txt',
    dropHere: 'Drop to open',
  },
  build: {
    title: 'Building the graph',
    paste: 'Paste a text here to build its graph. It stays on this computer.',
    date: 'Written on',
    build: 'Build the graph',
    pasted: 'pasted-text.txt',
    loading: (done: number, total: number) =>
      total > 0
        ? `Loading the language model: ${megabytes(done)} of ${megabytes(total)} MB`
        : 'Loading the language model',
    reading: (done: number, total: number) =>
      total > 1 ? `Reading: ${done} of ${total} documents` : 'Reading the text',
    cancel: 'Cancel',
    failed: (reason: string) => `The graph could not be built: ${reason}`,
  },
  time: {
    label: 'Time',
    play: 'Play the time',
    pause: 'Pause',
    from: 'From',
    to: 'To',
    all: 'Show all times',
    undated: (count: number) => `and ${counted(count, 'claim')} without a date`,
  },
  problems: {
    cannotFetch: (address: string, status: string) =>
      `${address} could not be loaded (${status}). Start the explorer with “relata explore”, or drop a graph.json here.`,
    noGraph: (file: string, reason: string) => `${file} could not be opened: ${reason}`,
    isText: (file: string) =>
      `${file} is a text, not a graph, and this page builds none. Run “relata explore ${file}” to build its graph.`,
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

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
