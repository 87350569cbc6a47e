import { createReadStream } from 'node:fs'
import { ingest } from '../../ingest/index.ts'
import { limitsOf } from '../../ingest/limits.ts'
import type { Document } from '../../types/document.ts'
import type { Ingested } from '../../types/plugin.ts'
import type { Problem } from '../../types/problem.ts'
import { fileFault } from './file-fault.ts'
import { findFiles } from './find-files.ts'
import { readBytes } from './read-bytes.ts'
import type { FoundFile } from './unique-ids.ts'

export type ReadOptions = Readonly<{
  /** The day to assume for documents that name none, `2031-05-06`. */
  date?: string
  /** Larger files are refused; 20 MB where it is absent. */
  maxBytes?: number
  /** Encoding of texts, as the Encoding Standard calls it (`windows-1252`); what each file says or looks like where it is absent. */
  encoding?: string
  /** Columns of tables and JSON lines; the usual names where they are absent. */
  columns?: Readonly<{ text?: string; date?: string }>
  /** What `-` stands for; the process’s own standard input where it is absent. */
  standardInput?: AsyncIterable<Uint8Array>
}>

export type EachOptions = ReadOptions &
  Readonly<{
    onProblem?: (problem: Problem) => void
    /** Told once, when the folders were looked through. */
    onFiles?: (count: number) => void
  }>

/** Reads files, folders and `-`, the standard input; what cannot be read is a problem and stops nothing else. */
export async function readDocuments(inputs: readonly string[], options: ReadOptions = {}): Promise<Ingested> {
  const [documents, problems]: [Document[], Problem[]] = [[], []]
  const onProblem = (problem: Problem) => void problems.push(problem)
  for await (const document of eachDocument(inputs, { ...options, onProblem })) documents.push(document)
  return { documents, problems }
}

/** The documents of files, folders and `-`, the standard input, one after the other: a file is read when its turn has come. */
export async function* eachDocument(inputs: readonly string[], options: EachOptions = {}): AsyncGenerator<Document> {
  const { files, problems } = await findFiles(inputs.filter((input) => input !== '-'))
  options.onFiles?.(files.length + (inputs.includes('-') ? 1 : 0))
  for (const problem of problems) options.onProblem?.(problem)
  if (inputs.includes('-')) yield* documentsIn(await readStandardInput(options), options)
  for (const file of files) yield* documentsIn(await readFile(file, options), options)
}

function documentsIn({ documents, problems }: Ingested, { onProblem }: EachOptions): readonly Document[] {
  for (const problem of problems) onProblem?.(problem)
  return documents
}

function readStandardInput(options: ReadOptions): Promise<Ingested> {
  return readSource(options.standardInput ?? process.stdin, 'standard-input', options)
}

async function readFile(file: FoundFile, options: ReadOptions): Promise<Ingested> {
  try {
    return await readSource(createReadStream(file.path), file.id, options)
  } catch (error) {
    return { documents: [], problems: [{ by: 'files', message: `${file.id} ${fileFault(error)}`, source: file.id }] }
  }
}

/** Reads one byte more than is allowed at most, so that a file of any size is refused without being held. */
async function readSource(source: AsyncIterable<Uint8Array>, id: string, options: ReadOptions): Promise<Ingested> {
  const { date, encoding, columns } = options
  const limits = limitsOf(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes })
  const bytes = await readBytes(source, limits.maxBytes + 1)
  return ingest(
    { id, bytes, ...(date && { date }), ...(encoding && { encoding }), ...(columns && { columns }) },
    limits,
  )
}
