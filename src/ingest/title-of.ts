import type { SourceFile } from '../types/plugin.ts'

/** The first line where it is short and a blank line follows, else the file’s name without its ending. */
export function titleOf(text: string, id: SourceFile['id']): string {
  const opening = /^\s*(\S[^\r\n]*)\r?\n[ \t]*\r?\n/.exec(text)
  const line = opening?.[1]?.trim()
  if (line && line.length <= LONGEST_TITLE) return line
  return fileName(id)
}

const LONGEST_TITLE = 120

/** `news/port.v2.txt` → `port.v2`; a part of a file keeps its name behind that of the file: `news.csv#3` → `news#3`. */
function fileName(id: SourceFile['id']): string {
  const name = id.slice(id.lastIndexOf('/') + 1)
  return name.replace(/(?<=.)\.[^.#]+(?=#|$)/, '')
}
