import { type Command, InvalidArgumentError, Option } from 'commander'
import { filterGraph, type GraphFilter } from '../../graph/filter-graph.ts'
import { findEntity } from '../../query/index.ts'
import { isCalendarSpan } from '../../text/calendar-span.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Modality } from '../../types/claim.ts'
import { type EntityType, entityTypes } from '../../types/entity.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { nearest } from './nearest.ts'
import { wholeNumber } from './number-options.ts'

/** As `GraphFilter`, with the holder by name. */
export type FilterOptions = Omit<GraphFilter, 'holder'> & Readonly<{ holder?: string }>

/** Adds the options that cut a part out of a graph; the help of a command names them, `relata help filters` explains them. */
export function withFilterOptions(command: Command): Command {
  for (const option of filterOptions()) command.addOption(option.hideHelp())
  return command.addHelpText('after', POINTER)
}

const POINTER = `
Only a part of the graph (relata help filters): --types --relations --since --until
  --min-support --min-confidence --holder --polarity --modality --ego --depth`

/** The options that cut a part out of a graph. */
export function filterOptions(): readonly Option[] {
  return [
    new Option('--types <types>', 'only between entities of these types: person,place').argParser(typeList),
    new Option('--relations <ids>', 'only these relations: MET_WITH,VISITED').argParser(relationList),
    new Option('--since <time>', 'only what happened then or later, as 2031-05').argParser(calendarSpan),
    new Option('--until <time>', 'only what happened then or earlier').argParser(calendarSpan),
    new Option('--min-support <number>', 'only what so many documents state').argParser(wholeNumber),
    new Option('--min-confidence <share>', 'only what is so certain, 0 to 1').argParser(share),
    new Option('--holder <name>', 'only what this entity says; “none”: what the documents say themselves'),
    new Option('--polarity <polarity>', 'only this').choices(['affirmed', 'negated']),
    new Option('--modality <modality>', 'only this').choices(MODALITIES),
    new Option('--ego <name>', 'only what surrounds this entity'),
    new Option('--depth <number>', 'how many steps from there (default: 1)').argParser(wholeNumber),
  ]
}

const MODALITIES: readonly Modality[] = ['asserted', 'possible', 'planned', 'requested', 'hypothetical', 'former']

/** The part of a graph that the options name; the graph itself where they name none. */
export function filtered(graph: KnowledgeGraph, options: FilterOptions): KnowledgeGraph {
  const filter = filterOf(graph, options)
  return Object.keys(filter).length === 0 ? graph : filterGraph(graph, filter)
}

function filterOf(graph: KnowledgeGraph, options: FilterOptions): GraphFilter {
  const { types, relations, since, until, minSupport, minConfidence, holder, polarity, modality, ego, depth } = options
  if (depth !== undefined && ego === undefined) throw new UsageError('--depth counts steps from --ego. Say --ego too.')
  for (const relation of relations ?? []) checkRelation(graph, relation)
  return {
    ...(types && { types }),
    ...(relations && { relations }),
    ...(since && { since }),
    ...(until && { until }),
    ...(minSupport !== undefined && { minSupport }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(holder && { holder: holder === 'none' ? null : findEntity(graph, holder) }),
    ...(polarity && { polarity }),
    ...(modality && { modality }),
    ...(ego && { ego: findEntity(graph, ego), depth: depth ?? 1 }),
  }
}

function checkRelation(graph: KnowledgeGraph, relation: string): void {
  const known = ['RELATED', ...graph.getAttribute('schema').relations.map(({ id }) => id)]
  if (known.includes(relation) || graph.someEdge((_, edge) => edge.relation === relation)) return
  throw new UsageError(`The graph knows no relation ${relation}. Did you mean ${nearest(relation, known).join(', ')}?`)
}

function typeList(value: string): readonly EntityType[] {
  return words(value).map((word) => {
    const type = entityTypes.find((known) => known === word.toLowerCase())
    if (type) return type
    throw new InvalidArgumentError(`“${word}” is none of ${entityTypes.join(', ')}.`)
  })
}

function relationList(value: string): readonly string[] {
  return words(value).map((word) => word.toUpperCase())
}

function words(value: string): readonly string[] {
  return value.split(/[\s,]+/).filter((word) => word !== '')
}

function calendarSpan(value: string): string {
  if (isCalendarSpan(value)) return value
  throw new InvalidArgumentError('It must be a day, a month or a year, as 2031-05-06, 2031-05 or 2031.')
}

function share(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && number <= 1) return number
  throw new InvalidArgumentError('It must be a number from 0 to 1.')
}
