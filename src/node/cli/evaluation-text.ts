import type { NameFigures, TreebankFigures } from '../../language/index.ts'
import { alignedColumns } from './aligned-columns.ts'

type Row = readonly [name: string, figures: TreebankFigures['uas']]

/** Figures of a treebank as a person reads them, in hundredths. */
export function treebankText(figures: TreebankFigures): string {
  const layers: readonly Row[] = [
    ['Tokens', figures.tokens],
    ['Sentences', figures.sentences],
    ['UPOS', figures.upos],
    ['XPOS', figures.xpos],
    ['Lemmas', figures.lemmas],
    ['UAS', figures.uas],
    ['LAS', figures.las],
  ]
  return table([...layers, ...Object.entries(figures.relations)])
}

/** Figures of names as a person reads them, in hundredths. */
export function namesText({ typed, untyped, labels }: NameFigures): string {
  return table([['Names', untyped], ['With label', typed], ...Object.entries(labels)])
}

function table(rows: readonly Row[]): string {
  const heading = ['', 'F1', 'precision', 'recall', 'count']
  const cells = rows.map(([name, { f1, precision, recall, there }]) => [
    name,
    ...[f1, precision, recall].map((share) => (100 * share).toFixed(1)),
    String(there),
  ])
  return alignedColumns([heading, ...cells])
    .map((line) => `${line}\n`)
    .join('')
}
