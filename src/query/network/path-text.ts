import { statementLines } from '../statement-text.ts'
import type { Path } from './paths.ts'

/** Paths for the terminal: the nodes of each on a line, then every statement on the way with its sentences. */
export function pathText(paths: readonly Path[]): string {
  return paths.map(onePath).join('\n')
}

function onePath(path: Path): string {
  const nodes = [...path.slice(0, 1).map(({ from }) => from), ...path.map(({ to }) => to)]
  const lines = path.flatMap(({ statements }) => statements.flatMap((one) => ['', ...statementLines(one)]))
  return `${[nodes.map(({ label }) => label).join(' – '), ...lines].join('\n')}\n`
}
