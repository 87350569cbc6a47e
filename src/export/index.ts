import type { Exporter } from '../types/plugin.ts'
import { csvEdges, csvNodes } from './csv.ts'
import { cypher } from './cypher.ts'
import { dot } from './dot.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { json } from './json.ts'
import { jsonLd } from './json-ld.ts'
import { neo4jEdges, neo4jNodes } from './neo4j-csv.ts'
import { report } from './report.ts'
import { svg } from './svg.ts'

/** The formats that a graph can be written in, in the order in which they are named to people. */
export const exporters: readonly Exporter[] = [
  gexf,
  graphml,
  csvNodes,
  csvEdges,
  neo4jNodes,
  neo4jEdges,
  report,
  json,
  jsonLd,
  cypher,
  dot,
  svg,
]
