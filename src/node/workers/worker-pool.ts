import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Annotated } from '../../types/annotation.ts'
import type { Document } from '../../types/document.ts'
import type { AnnotateOptions, Annotator } from '../../types/plugin.ts'
import { packageFile } from '../files/package-file.ts'
import type { Answer, Ready } from './messages.ts'

export type WorkerPool = Readonly<{ annotator: Annotator; close: () => Promise<void> }>

/**
 * An annotator that reads as many documents at a time as it has worker threads, each with a model of its own. A document is read
 * by one of them as it would be without, so that the graph is the same to the byte.
 */
export async function workerPool(size: number): Promise<WorkerPool> {
  const workers = Array.from({ length: size }, () => new Worker(packageFile('dist/annotate-worker.js')))
  const [first] = await Promise.all(workers.map(readiness))
  const idle = [...workers]
  const annotate = async (document: Document, options: AnnotateOptions = {}) => {
    const worker = idle.pop()
    if (worker === undefined) throw new Error('More documents were given to the workers than there are of them.')
    const annotated = await ask(worker, document, options)
    idle.push(worker)
    return annotated
  }
  return {
    annotator: { name: first?.name ?? '', version: first?.version ?? '', concurrency: size, annotate },
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  }
}

/** Fails where the worker cannot load its model. */
async function readiness(worker: Worker): Promise<Ready> {
  const [ready]: Ready[] = await once(worker, 'message')
  if (ready === undefined) throw new Error('A worker thread did not say that it is ready.')
  return ready
}

function ask(worker: Worker, document: Document, { signal, onProgress }: AnnotateOptions): Promise<Annotated> {
  return new Promise((done, failed) => {
    const stop = () => failed(signal?.reason)
    const settle = () => {
      signal?.removeEventListener('abort', stop)
      worker.removeAllListeners('message').removeAllListeners('error')
    }
    worker.on('error', (error) => {
      settle()
      failed(error)
    })
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'progress') return onProgress?.(answer.done, answer.total)
      settle()
      if (answer.kind === 'annotated') done(answer.annotated)
      else failed(answer.error)
    })
    signal?.addEventListener('abort', stop)
    if (signal?.aborted) stop()
    worker.postMessage({ document })
  })
}
