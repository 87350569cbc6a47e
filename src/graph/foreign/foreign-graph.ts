/** What a file of another program says of a node, an edge or the graph: texts and numbers by the name of their column. */
export type Values = Readonly<Record<string, unknown>>

export type ForeignNode = Readonly<{ key: string; values: Values }>
export type ForeignEdge = Readonly<{ key?: string | undefined; source: string; target: string; values: Values }>

/** A graph as a file of another program has it, before anything is made of its columns. */
export type ForeignGraph = Readonly<{
  values: Values
  nodes: readonly ForeignNode[]
  edges: readonly ForeignEdge[]
}>
