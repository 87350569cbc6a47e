import type { CallToolResult } from '@modelcontextprotocol/server'
import { jsonOf } from '../../query/cell-text.ts'

/** An answer as JSON, once for programs and once as text, which is what an assistant reads. */
export function toolResult(value: Readonly<Record<string, unknown>>): CallToolResult {
  const text = jsonOf(value)
  return { content: [{ type: 'text', text }], structuredContent: JSON.parse(text) }
}

/** Tools look, and do nothing else. */
export const READS_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const
