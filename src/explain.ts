import { extract } from './extract/index.ts'
import { repairedTree } from './extract/repair/index.ts'
import type { AnalysisOptions } from './openie.ts'
import { resolve } from './resolve/index.ts'
import { UsageError } from './text/usage-error.ts'
import type { Name, Sentence, Token } from './types/annotation.ts'
import type { Claim, Extraction, Mention, OpenFact, TitleClaim } from './types/claim.ts'
import type { Document, Span } from './types/document.ts'
import type { Entity, Resolution } from './types/entity.ts'

/** How one sentence was read, from its words to its claims. Offsets count UTF-16 code units of the document’s text. */
export type Explanation = Span &
  Readonly<{
    /** Number of the sentence in its document, from 1. */
    sentence: number
    text: string
    tokens: readonly ExplainedToken[]
    names: readonly ExplainedName[]
    mentions: readonly ExplainedMention[]
    claims: readonly ExplainedClaim[]
    titles: readonly (Pick<TitleClaim, 'title' | 'evidence'> & Readonly<{ of: NamedMention }>)[]
    facts: readonly OpenFact[]
  }>

/** A token of the tree that claims are read from; heads are indexes in the sentence, −1 for the root. */
export type ExplainedToken = Token &
  Readonly<{
    /** What the parser had said, where a repair changed it. */
    parsed?: Pick<Token, 'head' | 'deprel'>
  }>

export type ExplainedName = Span & Readonly<{ text: string }> & Pick<Name, 'label' | 'probability'>

/** A mention and the label of the entity that it is believed to refer to. */
export type NamedMention = Span & Readonly<{ text: string; entity?: Entity['label'] }>

export type ExplainedMention = NamedMention &
  Pick<Mention, 'kind' | 'entityType' | 'by'> &
  Readonly<{
    /** The mention that it takes up. */
    antecedent?: NamedMention
    /** Why it is thought to refer to the entity. */
    why?: string
  }>

/** A claim whose evidence is the sentence; `evidence.by` is the construction that it was read from. */
export type ExplainedClaim = Omit<Claim, 'subject' | 'object' | 'holders'> &
  Readonly<{ subject: NamedMention; object: NamedMention; holders: readonly NamedMention[] }>

/** How a sentence of a document was read; sentences count from 1. */
export async function explain(document: Document, sentence: number, options: AnalysisOptions): Promise<Explanation> {
  const annotated = await options.annotator.annotate(document, options.signal && { signal: options.signal })
  const { sentences } = annotated
  const parsed = sentences[sentence - 1]
  if (parsed === undefined) throw new UsageError(noSentence(document, sentence, sentences.length))
  const extraction = extract(annotated, { schema: options.schema })
  const isWithin = ({ start }: Span) => parsed.start <= start && start < parsed.end
  const lookUp = mentionFinder(extraction, resolve([extraction]))
  return {
    sentence,
    start: parsed.start,
    end: parsed.end,
    text: document.text.slice(parsed.start, parsed.end),
    tokens: tokensOf(parsed, sentence - 1),
    names: namesOf(document, parsed),
    mentions: extraction.mentions.filter(isWithin).map((mention) => lookUp.explained(mention)),
    claims: extraction.claims
      .filter(({ evidence }) => isWithin(evidence))
      .map((claim) => explainedClaim(claim, lookUp)),
    titles: extraction.titles
      .filter(({ evidence }) => isWithin(evidence))
      .map(({ mention, title, evidence }) => ({ of: lookUp.named(mention), title, evidence })),
    facts: extraction.facts.filter((fact) => isWithin(fact.sentence)),
  }
}

function noSentence({ id }: Document, sentence: number, count: number): string {
  if (count === 0) return `${id} has no sentences, so there is nothing to explain.`
  return `${id} has no sentence ${sentence}. Name one from 1 to ${count}.`
}

function tokensOf(parsed: Sentence, index: number): readonly ExplainedToken[] {
  return repairedTree(parsed, index).tokens.map((token, number) => {
    const { head = token.head, deprel = token.deprel } = parsed.tokens[number] ?? {}
    return head === token.head && deprel === token.deprel ? token : { ...token, parsed: { head, deprel } }
  })
}

function namesOf({ text }: Document, { names, tokens }: Sentence): readonly ExplainedName[] {
  return names.map(({ first, last, label, probability }) => {
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? start
    return { start, end, text: text.slice(start, end), label, probability }
  })
}

type MentionFinder = Readonly<{
  named: (id: Mention['id']) => NamedMention
  explained: (mention: Mention) => ExplainedMention
}>

function mentionFinder({ mentions, coreference }: Extraction, { entities, entityOf }: Resolution): MentionFinder {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const antecedents = new Map(coreference.map(({ mention, antecedent }) => [mention, antecedent]))
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))
  const entityAt = (id: Mention['id']) => entityById.get(entityOf.get(id) ?? '')
  const named = (id: Mention['id']) => {
    const { start, end, text } = found(byId, id)
    const entity = entityAt(id)?.label
    return { start, end, text, ...(entity !== undefined && { entity }) }
  }
  const explained = ({ id, start, end, kind, entityType, by }: Mention) => {
    const antecedent = antecedents.get(id)
    const reference = entityAt(id)?.mentions.find((other) => other.start === start && other.end === end)
    return {
      ...named(id),
      ...{ kind, entityType, by },
      ...(antecedent !== undefined && { antecedent: named(antecedent) }),
      ...(reference && { why: reference.why }),
    }
  }
  return { named, explained }
}

function found(mentions: ReadonlyMap<Mention['id'], Mention>, id: Mention['id']): Mention {
  const mention = mentions.get(id)
  if (mention === undefined) throw new RangeError(`there is no mention ${id}`)
  return mention
}

function explainedClaim(claim: Claim, { named }: MentionFinder): ExplainedClaim {
  return {
    ...claim,
    subject: named(claim.subject),
    object: named(claim.object),
    holders: claim.holders.map(named),
  }
}
