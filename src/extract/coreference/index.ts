import type { Coreference } from '../../types/claim.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import { indexMentions, type Mentions } from '../mention/mentions.ts'
import { speakersOfQuotations } from '../status/quotation.ts'
import type { Tree } from '../syntax/tree.ts'
import { markCapitals } from './capitals.ts'
import { emptyChains } from './chains.ts'
import { linkDescriptions } from './descriptions.ts'
import { settleTypes } from './name-types.ts'
import { linkNames } from './names.ts'
import { linkNationalities } from './nationalities.ts'
import { linkPronouns } from './pronoun/link-pronouns.ts'
import { quotedWords } from './quoted-words.ts'
import { linkVoices } from './voice/link-voices.ts'

export type Linked = Readonly<{
  mentions: Mentions
  coreference: readonly Coreference[]
  /** Who speaks a sentence that is all quotation, by the sentence’s number. */
  speakers: ReadonlyMap<number, LocatedMention>
}>

/** Joins the mentions of one thing: names first, by their spelling, then descriptions, then pronouns; each pass knows the one before. */
export function linkMentions(mentions: Mentions, trees: readonly Tree[]): Linked {
  const chains = emptyChains()
  const names = markCapitals(mentions.all.filter((located) => located.mention.kind === 'name'))
  for (const link of linkNames(names.filter(({ mention }) => mention.by !== 'capital'))) chains.join(link)
  const settled = withTypes(mentions, settleTypes(names, chains))
  for (const link of linkNationalities(settled.all)) chains.join(link)
  for (const link of linkDescriptions(settled, chains)) chains.join(link)
  const speakers = speakersOfQuotations(trees, settled)
  const isQuoted = quotedWords(trees)
  for (const link of linkPronouns({ mentions: settled, chains, isQuoted })) chains.join(link)
  for (const link of linkVoices({ mentions: settled, trees, isQuoted, speakers })) chains.join(link)
  return { mentions: settled, coreference: chains.links, speakers }
}

function withTypes(mentions: Mentions, settled: readonly LocatedMention[]): Mentions {
  const byId = new Map(settled.map((located) => [located.mention.id, located]))
  const current = (located: LocatedMention) => byId.get(located.mention.id) ?? located
  return indexMentions(mentions.all.map(current), (sentence, token) => {
    const found = mentions.at({ number: sentence }, token)
    return found && current(found)
  })
}
