import type { Ingested, SourceFile } from '../types/plugin.ts'

/** A file that holds many documents, as many files of one: `feed.xml#port-closed`; equal names are numbered. */
export function partsOf(file: SourceFile, names: readonly string[]): readonly SourceFile[] {
  const counts = new Map<string, number>()
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return { ...file, id: `${file.id}#${count === 1 ? name : `${name}-${count}`}` }
  })
}

/** What was made of the parts, as that of one file. */
export function together(parts: readonly Ingested[]): Ingested {
  return { documents: parts.flatMap(({ documents }) => documents), problems: parts.flatMap(({ problems }) => problems) }
}
