import { strings } from '../strings.ts'

const STYLES = ['solid', 'dotted', 'dashed', 'faint'] as const

/** What solid, dotted, dashed and crossed lines mean. */
export function LineKeys() {
  return (
    <ul class="line-keys">
      {STYLES.map((style) => (
        <li key={style}>
          <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" class={`line-key ${style}`}>
            <path d="M1 6h26" />
          </svg>
          {strings.legend[style]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" class="line-key solid">
          <path d="M1 6h26" />
          <path class="cross" d="M10.5 2.5l7 7M17.5 2.5l-7 7" />
        </svg>
        {strings.legend.negated}
      </li>
    </ul>
  )
}
