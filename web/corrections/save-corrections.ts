import { correctionLine } from '../../src/resolve/corrections/lines.ts'
import type { Correction } from '../../src/types/correction.ts'
import { isServed } from '../files/is-served.ts'
import { saveFile } from '../files/save-file.ts'
import { settleChanges, showProblem } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { strings } from '../strings.ts'
import { correctionsOf } from './changed-graph.ts'

/** Who makes corrections, and why; both as the person likes. */
export type Signature = Readonly<{ who: string; why: string }>

/** What corrections are called where there is no file of theirs yet; every build looks for it beside the graph. */
const USUAL_FILE = 'corrections.jsonl'

/** Finds out whether the server keeps corrections, and in which file. */
export async function askForCorrectionsFile(state: ExplorerState): Promise<void> {
  if (!isServed()) return
  const response = await fetch('corrections').catch(() => undefined)
  if (response?.status === 200) state.correctionsFile.value = await response.text()
}

/** Has the server add the corrections to its file. */
export async function sendCorrections(state: ExplorerState, signature: Signature): Promise<void> {
  const body = linesOf(state, signature)
  const response = await fetch('corrections', {
    method: 'POST',
    headers: { 'Content-Type': 'application/jsonl' },
    body,
  }).catch(() => undefined)
  if (!response?.ok) {
    showProblem(state, strings.corrections.notWritten((await response?.text()) ?? ''))
    return
  }
  settleChanges(state)
  state.notice.value = strings.corrections.written(state.correctionsFile.value ?? USUAL_FILE)
}

/** Hands the corrections to the person’s downloads. */
export function downloadCorrections(state: ExplorerState, signature: Signature): void {
  saveFile(new Blob([linesOf(state, signature)], { type: 'application/jsonl' }), USUAL_FILE)
}

function linesOf(state: ExplorerState, signature: Signature): string {
  const opened = state.opened.value
  const corrections = opened ? correctionsOf(opened, state.arrangement.value.changes) : []
  return corrections.map((correction) => correctionLine(signed(correction, signature))).join('')
}

function signed(correction: Correction, { who, why }: Signature): Correction {
  return { ...correction, ...(who.trim() && { who: who.trim() }), ...(why.trim() && { why: why.trim() }) }
}
