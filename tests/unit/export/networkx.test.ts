import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { gexf } from '../../../src/export/gexf.ts'
import { awkwardGraph, awkwardLabels } from '../../fixtures/awkward-graph.ts'

const folder = mkdtempSync(join(tmpdir(), 'relata-gexf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const script = `
import json, sys, networkx
graph = networkx.read_gexf(sys.argv[1])
json.dump({
  "nodes": {key: data["label"] for key, data in graph.nodes(data=True)},
  "edges": [[source, target, key, data["relation"], json.loads(data["evidenceJson"])[0]["quote"]] for source, target, key, data in graph.edges(keys=True, data=True)],
}, sys.stdout)
`

describe.skipIf(!hasNetworkx())('networkx, where Python has it (skipped elsewhere)', () => {
  test('reads as many nodes and edges as were written, parallel edges and all labels', async () => {
    const graph = await awkwardGraph()
    const path = join(folder, 'awkward.gexf')
    writeFileSync(path, [...gexf.write(graph).chunks].join(''))
    const read = JSON.parse(execFileSync('python3', ['-c', script, path], { encoding: 'utf8' }))
    expect(Object.keys(read.nodes).toSorted()).toEqual(graph.nodes().toSorted())
    expect(read.edges.map((edge: readonly string[]) => edge[2]).toSorted()).toEqual(graph.edges().toSorted())
    expect(read.nodes).toMatchObject({
      ...awkwardLabels,
      null: 'null \uFFFD character',
      'half-a-pair': 'half \uFFFD a pair',
    })
  })
})

function hasNetworkx(): boolean {
  try {
    execFileSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
