import { access } from 'node:fs/promises'

/** The tables that belong together: of `talks.edges.csv`, or of `talks.csv` where there is no such file, both that and `talks.nodes.csv`. */
export async function graphTables(path: string): Promise<readonly string[]> {
  const stem = path.replace(/(\.(nodes|edges|neo4j-nodes|neo4j-edges))?\.csv$/i, '')
  const pairs = [
    [`${stem}.nodes.csv`, `${stem}.edges.csv`],
    [`${stem}.neo4j-nodes.csv`, `${stem}.neo4j-edges.csv`],
  ]
  for (const pair of pairs) {
    const isMeant = pair.includes(path) || !(await exists(path))
    if (isMeant && (await Promise.all(pair.map(exists))).every((there) => there)) return pair
  }
  return [path]
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
