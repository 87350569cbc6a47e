import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import { UsageError } from '../../text/usage-error.ts'
import type { QueryAnswer, QueryRequest } from '../cli/answer-query.ts'
import { packageFile } from '../files/package-file.ts'

/** What the thread says; errors of other threads lose their class. */
export type QueryMessage = QueryAnswer | Readonly<{ kind: 'misuse'; message: string }>

/**
 * Answers a question in a thread of its own, which reads the graph too. A query does not yield to anything, so that only another
 * thread can hear the signal meanwhile: it ends the thread at once.
 */
export async function* queryInThread(request: QueryRequest, signal: AbortSignal): AsyncGenerator<QueryAnswer> {
  signal.throwIfAborted()
  const worker = new Worker(packageFile('dist/query-worker.js'), { workerData: request })
  try {
    for await (const [message] of on(worker, 'message', { signal })) {
      const answer: QueryMessage = message
      if (answer.kind === 'misuse') throw new UsageError(answer.message)
      yield answer
      if (answer.kind === 'done') return
      worker.postMessage('next')
    }
  } finally {
    await worker.terminate()
  }
}
