import { Command } from 'commander'
import { type EnglishReader, evaluateNames, evaluateTreebank, loadEnglishReader } from '../../language/index.ts'
import { UsageError } from '../../text/usage-error.ts'
import { inputLines } from '../files/input-lines.ts'
import { readModel, shippedModel } from '../load-english.ts'
import { answer } from './answer.ts'
import { namesText, treebankText } from './evaluation-text.ts'
import type { Terminal } from './terminal.ts'

type Options = Readonly<{ raw?: true; json?: true; model?: string }>
type Input = Readonly<{ name: string; content: string }>

export function evaluateCommand(terminal: Terminal): Command {
  return new Command('evaluate')
    .summary('measure the language model on annotated data')
    .description(
      'Reads what people annotated as any text is read, and prints how much of it was found. A treebank (.conllu): tags, lemmas, heads (UAS), heads with their universal relation (LAS), LAS by relation. Names (.iob2): exact names by label.',
    )
    .argument('<files...>', 'files of one kind, .conllu or .iob2')
    .option('--raw', 'read a treebank from its text, not from its tokens')
    .option('--model <folder>', 'a model other than the shipped one')
    .option('--json', 'print the figures as JSON')
    .addHelpText('after', '\nExample:\n  relata evaluate en_ewt-ud-dev.conllu --raw')
    .action((paths: string[], options: Options) => printFigures(paths, options, terminal))
}

async function printFigures(paths: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const evaluate = evaluationOf(paths, options)
  const inputs: Input[] = []
  for (const name of paths) inputs.push({ name, content: await contentOf(name, terminal) })
  const reader = await loadEnglishReader(await readModel(options.model ?? shippedModel()))
  const { figures, text } = await evaluate(inputs, reader, terminal.signal)
  await answer(terminal, { json: options.json, value: figures, text })
}

type Evaluation = (
  inputs: readonly Input[],
  reader: EnglishReader,
  signal: AbortSignal,
) => Promise<Readonly<{ figures: object; text: string }>>

/** What is done with files of this kind. */
function evaluationOf(paths: readonly string[], options: Options): Evaluation {
  const raw = options.raw === true
  if (paths.every((path) => path.endsWith('.conllu'))) return treebankEvaluation(raw)
  if (!paths.every((path) => path.endsWith('.iob2'))) {
    throw new UsageError(`${paths.join(', ')}: give files that end in .conllu, or files that end in .iob2.`)
  }
  if (raw) throw new UsageError('Names in .iob2 are measured on their own words. Leave --raw out.')
  return nameEvaluation
}

function treebankEvaluation(raw: boolean): Evaluation {
  return async (inputs, reader, signal) => {
    const figures = await evaluateTreebank(inputs, reader, { raw, signal })
    return { figures, text: treebankText(figures) }
  }
}

const nameEvaluation: Evaluation = async (inputs, reader, signal) => {
  const figures = await evaluateNames(inputs, reader, { signal })
  return { figures, text: namesText(figures) }
}

async function contentOf(path: string, terminal: Terminal): Promise<string> {
  const lines: string[] = []
  for await (const line of inputLines(path, terminal.stdin)) lines.push(line)
  return lines.join('\n')
}
