import { parseJson } from '../text/parse-json.ts'
import type { Ingested, Ingester, SourceFile } from '../types/plugin.ts'
import type { Problem } from '../types/problem.ts'
import { decodeText } from './decode-text.ts'
import { problemWith } from './file-problem.ts'
import { refused } from './ingested-text.ts'
import { type FileRecord, recordDocuments } from './records/record-documents.ts'

/** JSON lines: each line is an object that holds a document. */
export const jsonLines: Ingester = { name: 'JSON lines', extensions: ['.jsonl', '.ndjson'], ingest: ingestLines }

async function ingestLines(file: SourceFile): Promise<Ingested> {
  const decoded = await decodeText(file.bytes, file.encoding)
  if ('fault' in decoded) return refused(file, decoded.fault)
  const records: FileRecord[] = []
  const broken: Problem[] = []
  for (const [index, line] of decoded.text.split('\n').entries()) {
    if (line.trim() === '') continue
    const record = recordOf(line)
    if (record) records.push(record)
    else broken.push(problemWith(file.id, `has no JSON object on line ${index + 1}. Mend it; the other lines go on.`))
  }
  if (records.length === 0) return { documents: [], problems: broken }
  const { documents, problems } = recordDocuments(file, records)
  return { documents, problems: [...broken, ...problems] }
}

function recordOf(line: string): FileRecord | undefined {
  const parsed = parseJson(line)
  if (!('value' in parsed) || typeof parsed.value !== 'object' || parsed.value === null) return undefined
  return Object.fromEntries(Object.entries(parsed.value))
}
