import { parentPort } from 'node:worker_threads'
import { loadEnglish } from '../load-english.ts'
import type { Answer, Ready, Request } from './messages.ts'

/** The program of a worker thread: it loads the model once and annotates the documents that it is sent, one at a time. */
const { name, version, annotate } = await loadEnglish()

parentPort?.on('message', async ({ document }: Request) => {
  try {
    answer({
      kind: 'annotated',
      annotated: await annotate(document, { onProgress: (done, total) => answer({ kind: 'progress', done, total }) }),
    })
  } catch (error) {
    answer({ kind: 'failed', error })
  }
})
answer({ kind: 'ready', name, version })

function answer(message: Answer | Ready): void {
  parentPort?.postMessage(message)
}
