import { exporters } from '../../export/index.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Exporter } from '../../types/plugin.ts'
import { htmlPage } from '../page/html-page.ts'

/** The formats of the library, and the page that only a built package holds. */
const formats: readonly Exporter[] = [...exporters, htmlPage]

/** A format, and the file that is written in it. */
export type ExportTarget = Readonly<{ exporter: Exporter; file: string }>

/** What is to be written: one file, or one for each format of a set, `graph.csv` → `graph.nodes.csv` and `graph.edges.csv`. */
export function exportTargets(output: string, format: string | undefined): readonly ExportTarget[] {
  const chosen = exportersFor(output, format?.toLowerCase())
  if (chosen.length === 1) return chosen.map((exporter) => ({ exporter, file: output }))
  if (chosen.length === 0)
    throw new UsageError(`There is no export format for “${format ?? output}”. Say --to ${formatNames().join(', ')}.`)
  if (output === '-')
    throw new UsageError(
      `This format is ${chosen.length} files. Say --to ${chosen.map(({ name }) => name).join(' or ')}, or name a file.`,
    )
  const stem = output.replace(/\.[^./\\]*$/, '')
  return chosen.map((exporter) => ({ exporter, file: `${stem}${exporter.extension}` }))
}

/** The names that `--to` takes; formats of a set are named by it. */
export function formatNames(): readonly string[] {
  return [...new Set(formats.map(({ set, name }) => set ?? name))]
}

function exportersFor(output: string, format: string | undefined): readonly Exporter[] {
  if (format !== undefined)
    return formats.filter(({ name, set, extension }) => [name, set, extension.slice(1)].includes(format))
  const file = output.toLowerCase()
  const fitting = formats.filter(({ extension }) => file.endsWith(extension))
  return fitting.length > 0 ? fitting : formats.filter(({ set }) => set !== undefined && file.endsWith(`.${set}`))
}
