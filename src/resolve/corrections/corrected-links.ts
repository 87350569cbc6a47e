import type { Coreference, Extraction, Mention } from '../../types/claim.ts'
import type { Anchored } from './anchored.ts'

/**
 * The links of a document without those that a split cuts: what was split off keeps the pronouns that point at it, and lets go of
 * the rest. A pronoun that was merged by hand points at nothing else any more.
 */
export function correctedLinks(extraction: Extraction, corrections: readonly Anchored[]): Extraction {
  const coreference = corrections.reduce(
    (links, one) => links.filter((link) => !isCut(link, one, extraction)),
    extraction.coreference,
  )
  return { ...extraction, coreference: reattached(coreference, extraction, corrections) }
}

function isCut(link: Coreference, { correction, mentions }: Anchored, extraction: Extraction): boolean {
  const [from, to] = [idIn(mentions, link.mention), idIn(mentions, link.antecedent)]
  if (correction.correct === 'merge') return from && kindOf(link.mention, extraction) === 'pronoun'
  if (correction.correct !== 'split' || from === to) return false
  return from || kindOf(link.mention, extraction) !== 'pronoun'
}

function idIn(mentions: readonly Mention[], id: Mention['id']): boolean {
  return mentions.some((mention) => mention.id === id)
}

function kindOf(id: Mention['id'], { mentions }: Extraction): Mention['kind'] | undefined {
  return mentions.find((mention) => mention.id === id)?.kind
}

/** Names that hung together only through what was split off hang together still. */
function reattached(
  kept: readonly Coreference[],
  extraction: Extraction,
  corrections: readonly Anchored[],
): readonly Coreference[] {
  const gone = corrections
    .filter(({ correction }) => correction.correct === 'split')
    .flatMap(({ mentions }) => mentions)
  const orphans = gone.map(({ id }) =>
    extraction.coreference.filter(
      (link) => link.antecedent === id && !kept.includes(link) && !idIn(gone, link.mention),
    ),
  )
  const links = orphans.flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => ({ ...other, antecedent: first.mention })),
  )
  return [...kept, ...links]
}
