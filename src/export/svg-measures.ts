import type { KnowledgeGraph } from '../types/graph.ts'

/** In pixels; the more edges, the larger. */
export function nodeRadius(graph: KnowledgeGraph, key: string): number {
  return round(3 + Math.sqrt(graph.degree(key)))
}

/** Tenths of a pixel are as fine as anybody sees. */
export function round(value: number): number {
  return Math.round(10 * value) / 10
}
