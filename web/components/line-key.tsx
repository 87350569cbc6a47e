/** How a line of a style looks; a negated one has a cross. */
export function LineKey({ style }: { style: string }) {
  return (
    <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" class={`line-key ${style}`}>
      <path d="M1 6h26" />
      {style === 'negated' && <path class="cross" d="M10.5 2.5l7 7M17.5 2.5l-7 7" />}
    </svg>
  )
}
