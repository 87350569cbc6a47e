import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { UsageError } from '../../text/usage-error.ts'
import { answerQuery, type QueryRequest } from '../cli/answer-query.ts'
import type { QueryMessage } from './query-in-thread.ts'

/** The program of a thread that answers one question. A piece is sent when the one before was taken. */
const request: QueryRequest = workerData
try {
  for await (const answer of answerQuery(request)) {
    say(answer)
    if (answer.kind === 'piece' && parentPort) await once(parentPort, 'message')
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  say({ kind: 'misuse', message: error.message })
}

function say(message: QueryMessage): void {
  parentPort?.postMessage(message)
}
