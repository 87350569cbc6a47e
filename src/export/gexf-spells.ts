import { dayAfter, firstDay } from '../text/calendar-span.ts'
import { compareText } from '../text/compare-text.ts'
import type { EdgeAttributes, KnowledgeGraph } from '../types/graph.ts'
import { element } from './xml.ts'

/** A stretch of days, both included; open where nobody says when it began or ended. */
type Spell = Readonly<{ start: string | undefined; end: string | undefined }>

/** When an edge is there, as GEXF has it: a stretch of days for each time that its evidence gives; always, where none does. */
export function edgeSpells({ evidence }: Pick<EdgeAttributes, 'evidence'>): string {
  return spellsElement(spellsOf(evidence))
}

/** A node is there when one of its edges is; always, where one of them is, or where it has none. */
export function nodeSpells(graph: KnowledgeGraph, key: string): string {
  const edges = graph.mapEdges(key, (_, { evidence }) => spellsOf(evidence))
  return edges.some((spells) => spells.length === 0) ? '' : spellsElement(united(edges.flat()))
}

function spellsOf(evidence: EdgeAttributes['evidence']): readonly Spell[] {
  return united(evidence.flatMap(spellOf))
}

/** `2031-05` to `2031-06` → 1 to 31 May; what is only known to have begun goes on. */
function spellOf({ timeStart, timeEnd }: EdgeAttributes['evidence'][number]): readonly Spell[] {
  if (timeStart === undefined && timeEnd === undefined) return []
  return [{ start: timeStart && firstDay(timeStart), end: timeEnd && dayBefore(firstDay(timeEnd)) }]
}

/** Spells that overlap or follow each other become one, in the order of time. */
function united(spells: readonly Spell[]): readonly Spell[] {
  const apart: Spell[] = []
  for (const spell of spells.toSorted((a, b) => compareText(a.start ?? '', b.start ?? ''))) {
    const last = apart.pop()
    if (last === undefined) apart.push(spell)
    else if (last.end === undefined || (spell.start ?? '') <= dayAfter(last.end)) apart.push(together(last, spell))
    else apart.push(last, spell)
  }
  return apart
}

/** From the beginning of the earlier to the later end, open where one is. */
function together(earlier: Spell, later: Spell): Spell {
  const isOpen = earlier.end === undefined || later.end === undefined
  return { start: earlier.start, end: isOpen ? undefined : [earlier.end, later.end].toSorted().at(-1) }
}

function spellsElement(spells: readonly Spell[]): string {
  const elements = spells.map(({ start, end }) => element('spell', { ...(start && { start }), ...(end && { end }) }))
  return elements.length > 0 ? element('spells', {}, elements) : ''
}

/** `2031-03-01` → `2031-02-28` */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length)
}
