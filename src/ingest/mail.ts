import type { Ingested, Ingester, IngestLimits, SourceFile } from '../types/plugin.ts'
import { dayOf } from './day-of.ts'
import { markupText } from './html/markup-text.ts'
import { ingestedText, refused } from './ingested-text.ts'

/** A mail (RFC 5322 with MIME): its text, with subject, sender and day; attachments are left out. */
export const mail: Ingester = { name: 'mail', extensions: ['.eml'], ingest: ingestMail }

async function ingestMail(file: SourceFile, limits: IngestLimits): Promise<Ingested> {
  const { default: PostalMime } = await import('postal-mime')
  const message = await PostalMime.parse(file.bytes, { maxNestingDepth: DEEPEST }).catch(() => undefined)
  if (!message) return refused(file, 'is no mail that can be read. Save its words as plain text.')
  const { subject, from, date, text, html } = message
  const body = text?.trim() ? { text: normalizedLines(text) } : await markupText(html ?? '', limits)
  if ('fault' in body) return refused(file, body.fault)
  const sender = from?.name || from?.address
  return ingestedText(file, {
    ...body,
    title: subject,
    day: date && dayOf(date),
    meta: sender ? { author: sender } : {},
  })
}

/** Parts in each other. */
const DEEPEST = 32

/** Mail ends its lines with a carriage return too. */
function normalizedLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}
