import { Command } from 'commander'
import { findEntity } from '../../query/index.ts'
import {
  addition,
  correctionLine,
  distinct,
  merge,
  rejection,
  rename,
  retype,
  split,
} from '../../resolve/corrections/index.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Correction } from '../../types/correction.ts'
import { type EntityType, entityTypes } from '../../types/entity.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { appendCorrections, correctionsBeside } from '../files/corrections-file.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { print, say, type Terminal } from './terminal.ts'

type Signature = Readonly<{ who?: string; why?: string; corrections?: string; json?: true }>
type Make = (graph: KnowledgeGraph) => readonly Correction[]

export function correctCommand(terminal: Terminal): Command {
  const correct = new Command('correct')
    .summary('write down what a graph got wrong')
    .description(
      'Writes a correction to corrections.jsonl beside the graph. Every build replays that file; one that no longer applies is reported.',
    )
    .addHelpText('after', EXAMPLES)
  const add = (words: string, summary: string) =>
    correct
      .command(words)
      .summary(summary)
      .description(summary)
      .option('--who <name>', 'who says so')
      .option('--why <reason>', 'why')
      .option('--corrections <file>', 'another file than the one beside the graph')
      .option('--json', 'print the corrections as JSON lines')
  const write = (path: string, signature: Signature, make: Make) =>
    writeCorrections(path, { signature, make }, terminal)
  add('merge <graph> <name...>', 'entities that are one; names of several words in quotes').action(
    (path: string, names: string[], signature: Signature) =>
      write(path, signature, (graph) => [merge(graph, keysOf(graph, names))]),
  )
  add('distinct <graph> <name...>', 'entities that are not one, and shall not become so').action(
    (path: string, names: string[], signature: Signature) =>
      write(path, signature, (graph) => [distinct(graph, keysOf(graph, names))]),
  )
  add(
    'split <graph> <name> <mention...>',
    'mentions, by their numbers in “relata why”, that are another entity',
  ).action((path: string, name: string, mentions: string[], signature: Signature) =>
    write(path, signature, (graph) => [split(graph, findEntity(graph, name), mentions.map(mentionNumber))]),
  )
  add('rename <graph> <name> <label>', 'an entity that is called something else').action(
    (path: string, name: string, label: string, signature: Signature) =>
      write(path, signature, (graph) => [rename(graph, findEntity(graph, name), label)]),
  )
  add('retype <graph> <name> <type>', `an entity that is another of ${entityTypes.join(', ')}`).action(
    (path: string, name: string, type: string, signature: Signature) =>
      write(path, signature, (graph) => [retype(graph, findEntity(graph, name), entityType(type))]),
  )
  add('reject <graph> <edge>', 'a claim that is wrong, by the key of its edge').action(
    (path: string, edge: string, signature: Signature) =>
      write(path, signature, (graph) => rejection(graph, knownEdge(graph, edge))),
  )
  add('add <graph> <document> <subject> <relation> <object>', 'a claim that was overlooked')
    .requiredOption('--quote <sentence>', 'the words of the document that state it')
    .action(
      (
        path: string,
        document: string,
        subject: string,
        relation: string,
        object: string,
        options: Signature & { quote: string },
      ) =>
        write(path, options, (graph) => [
          addition(graph, { document, subject, relation, object, quote: options.quote }),
        ]),
    )
  return correct
}

const EXAMPLES = `
Examples:
  relata correct merge graph.json "Ana Kovač" "A. Kovac" --why "same office"
  relata correct split graph.json Kovač 3 4
  relata correct rename graph.json kovac "Ana Kovač"
  relata correct reject graph.json "ana-kovac|MET_WITH|roy-tanaka"`

async function writeCorrections(
  path: string,
  { signature, make }: Readonly<{ signature: Signature; make: Make }>,
  terminal: Terminal,
): Promise<void> {
  const { who, why, corrections = correctionsBeside(path), json } = signature
  const made = make(await readGraphFile(path))
  const signed = made.map((correction) => ({ ...correction, ...(who && { who }), ...(why && { why }) }))
  await appendCorrections(corrections, signed)
  if (json) return print(terminal, signed.map(correctionLine))
  say(
    terminal,
    `${signed.length === 1 ? '1 correction' : `${signed.length} corrections`} written to ${corrections}. Build the graph again to see it.`,
  )
}

function keysOf(graph: KnowledgeGraph, names: readonly string[]): readonly string[] {
  return names.map((name) => findEntity(graph, name))
}

/** People count from 1. */
function mentionNumber(word: string): number {
  if (/^[1-9]\d*$/.test(word)) return Number(word) - 1
  throw new UsageError(`“${word}” is no number of a mention. “relata why” prints them.`)
}

function entityType(word: string): EntityType {
  const found = entityTypes.find((type) => type === word)
  if (found) return found
  throw new UsageError(`“${word}” is no type of entity. These are: ${entityTypes.join(', ')}.`)
}

function knownEdge(graph: KnowledgeGraph, edge: string): string {
  if (graph.hasEdge(edge)) return edge
  throw new UsageError(`The graph has no edge “${edge}”. “relata show GRAPH NAME --json” prints their keys.`)
}
