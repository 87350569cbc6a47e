import type { Exporter } from '../types/plugin.ts'
import { gexf } from './gexf.ts'
import { json } from './json.ts'

/** The formats that a graph can be written in. */
export const exporters: readonly Exporter[] = [gexf, json]
