import type { ComponentChildren } from 'preact'

export type LegendSectionProps = Readonly<{ title: string; isOpen?: boolean; children: ComponentChildren }>

/** A part of the legend that opens and closes. */
export function LegendSection({ title, isOpen = false, children }: LegendSectionProps) {
  return (
    <details class="legend-section" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
