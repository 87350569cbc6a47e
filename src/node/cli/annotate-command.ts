import { Command } from 'commander'
import type { Document } from '../../types/document.ts'
import { inputLines } from '../files/input-lines.ts'
import { annotate } from '../with-defaults.ts'
import { report } from './build-graph.ts'
import { print, type Terminal } from './terminal.ts'

export function annotateCommand(terminal: Terminal): Command {
  return new Command('annotate')
    .summary('print the mentions, entities and relations of documents')
    .description(
      'Prints what documents say, one JSON object a line: id, text, mentions (start, end, type, entity, name), relations (subject, object, predicate, type, start, end, polarity, modality, holders). Offsets count UTF-16 code units.',
    )
    .argument(
      '<file>',
      'one JSON object a line with "id" and "text", and "date" where it is known; - for standard input',
    )
    .addHelpText('after', `\nExample:\n  echo '{"id":"1","text":"Ana met Boris in Lima."}' | relata annotate -`)
    .action((file: string) => printAnnotations(file, terminal))
}

async function printAnnotations(file: string, terminal: Terminal): Promise<void> {
  let number = 0
  for await (const line of inputLines(file, terminal.stdin)) {
    number += 1
    if (line.trim() === '') continue
    const document = documentOf(line)
    if (document) await print(terminal, [`${JSON.stringify(await annotate(document, { signal: terminal.signal }))}\n`])
    else report(notADocument(file, number), terminal)
  }
}

function documentOf(line: string): Document | undefined {
  const value = parsed(line)
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return undefined
  if (typeof value.text !== 'string') return undefined
  const id = String(value.id)
  const date = 'date' in value && typeof value.date === 'string' ? { date: value.date } : {}
  return { id, title: id, text: value.text, source: id, language: 'en', meta: {}, ...date }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function notADocument(file: string, number: number) {
  const message = `${file}, line ${number} is no JSON object with "id" and "text". Mend it; the other lines go on.`
  return { by: 'annotate', message, source: file }
}
