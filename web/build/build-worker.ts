import schema from '../../graph-data/schema.json'
import { build } from '../../src/build.ts'
import { graphLines } from '../../src/graph/save.ts'
import { ingest } from '../../src/ingest/index.ts'
import { createEnglish } from '../../src/language/index.ts'
import { readSchema } from '../../src/read-schema.ts'
import type { Annotator, Ingested } from '../../src/types/plugin.ts'
import { fetchModel } from './fetch-model.ts'
import type { BuildAnswer, BuildOrder, BuildProgress, SourceBytes } from './messages.ts'

/** Builds graphs beside the page, so that it stays alive meanwhile; the model is loaded with the first order. */
self.addEventListener('message', ({ data }: MessageEvent<BuildOrder>) => {
  buildGraph(data).then(answer, (error: unknown) =>
    answer({ kind: 'problem', message: error instanceof Error ? error.message : String(error) }),
  )
})

let english: Promise<Annotator> | undefined

async function buildGraph({ files, date, model }: BuildOrder): Promise<BuildAnswer> {
  const ingested = await Promise.all(files.map((file) => ingestOne(file, date)))
  const documents = ingested.flatMap((one) => one.documents)
  const problems = ingested.flatMap((one) => one.problems)
  if (documents.length === 0) return { kind: 'problem', message: problems.map(({ message }) => message).join(' ') }
  english ??= fetchModel(model, tell).then(createEnglish)
  const built = await build(documents, {
    annotator: await english,
    schema: readSchema(schema, 'schema.json'),
    onProgress: ({ words, ofWords, number }) =>
      tell({ phase: 'reading', done: number - 1 + words / Math.max(ofWords, 1), total: documents.length }),
  })
  const messages = [...problems, ...built.problems].map(({ message }) => message)
  return { kind: 'graph', lines: [...graphLines(built.graph)], problems: messages }
}

async function ingestOne({ id, bytes }: SourceBytes, date: string | undefined): Promise<Ingested> {
  return ingest({ id, bytes, ...(date && { date }) })
}

function tell(progress: BuildProgress): void {
  answer({ kind: 'progress', progress })
}

function answer(message: BuildAnswer): void {
  self.postMessage(message)
}
