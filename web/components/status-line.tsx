import type { Status } from '../claims/status.ts'

/** How a claim is said and by whom. */
export function StatusLine({ status }: { status: Status }) {
  return (
    <p class="status-line">
      {status.words.map(({ kind, word, explanation }) => (
        <span key={kind} class="status-word" data-status={kind} title={explanation}>
          {word}
        </span>
      ))}
      <span class="voice">{status.voice}</span>
    </p>
  )
}
