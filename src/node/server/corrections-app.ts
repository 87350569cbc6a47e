import { basename } from 'node:path'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { readCorrections } from '../../resolve/corrections/index.ts'
import { UsageError } from '../../text/usage-error.ts'
import { appendCorrections } from '../files/corrections-file.ts'

/** A correction takes less than a kilobyte. */
const MOST_BYTES = 1_000_000

/** The corrections that are made in the page: GET answers the name of their file, POST adds lines to it, all of them or none. */
export function correctionsApp(path: string): Hono {
  const app = new Hono()
  app.get('/', (context) => context.text(basename(path)))
  app.post('/', bodyLimit({ maxSize: MOST_BYTES }), (context) => add(context, path))
  return app
}

/**
 * No form of another page can send this type (Fetch Standard, CORS-safelisted content types), and scripts of other pages name their
 * origin, which is refused; a request without one comes from no page.
 */
async function add(context: Context, path: string): Promise<Response> {
  const isJsonLines = context.req.header('content-type')?.startsWith('application/jsonl')
  if (!isJsonLines || context.req.header('origin') === undefined)
    return context.text('Send JSON lines from the page.', 415)
  const { corrections, problems } = readCorrections(await context.req.text(), 'The request')
  const [problem] = problems
  if (problem) return context.text(problem.message, 400)
  try {
    await appendCorrections(path, corrections)
  } catch (error) {
    if (error instanceof UsageError) return context.text(error.message, 500)
    throw error
  }
  return context.body(null, 204)
}
