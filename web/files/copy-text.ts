import type { ExplorerState } from '../state/explorer-state.ts'
import { strings } from '../strings.ts'

/** Puts a text where people paste from. */
export async function copyText(state: ExplorerState, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    state.notice.value = strings.copy.done
  } catch {
    state.problem.value = strings.copy.failed
  }
}
