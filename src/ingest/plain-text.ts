import type { Ingester } from '../types/plugin.ts'
import { textDocument } from './text-document.ts'

/** Plain text in UTF-8, or in UTF-16 with a byte-order mark. */
export const plainText: Ingester = { name: 'plain text', extensions: ['.txt', '.text'], ingest: textDocument }
