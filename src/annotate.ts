import { extract } from './extract/index.ts'
import type { AnalysisOptions } from './openie.ts'
import { chainsOf } from './resolve/chain.ts'
import { resolve } from './resolve/index.ts'
import type { Claim, Extraction } from './types/claim.ts'
import type { Document, Span } from './types/document.ts'
import type { Entity, EntityType, Resolution } from './types/entity.ts'

/** What one document says, with its mentions and relations as offsets in UTF-16 code units. */
export type DocumentAnnotation = Readonly<{
  id: Document['id']
  text: string
  mentions: readonly AnnotatedMention[]
  relations: readonly AnnotatedRelation[]
}>

export type AnnotatedMention = Span &
  Readonly<{
    type: EntityType
    /** `unknown-1` for what is only ever called by a pronoun, which no graph has. */
    entity: Entity['id']
    /** Whether it is a name rather than a description or a pronoun. */
    name: boolean
  }>

/** A claim between two entities; the span is that of its evidence. */
export type AnnotatedRelation = Span &
  Readonly<{
    subject: Entity['id']
    object: Entity['id']
    predicate: string
    type: Claim['relation']
    polarity: Claim['polarity']
    modality: Claim['modality']
    /** Entities that say so, outermost first; empty where the document itself does. */
    holders: readonly Entity['id'][]
  }>

/** Mentions, entities and relations of one document by itself. */
export async function annotate(document: Document, options: AnalysisOptions): Promise<DocumentAnnotation> {
  const annotated = await options.annotator.annotate(document, options.signal && { signal: options.signal })
  const extraction = extract(annotated, { schema: options.schema })
  const resolution = withUnknown(extraction, resolve([extraction]))
  return {
    id: document.id,
    text: document.text,
    mentions: mentionsOf(extraction, resolution),
    relations: relationsOf(extraction, resolution),
  }
}

/** What is only ever called by a pronoun stays unknown in a graph; here it is an entity like others, `unknown-1`. */
function withUnknown(extraction: Extraction, resolution: Resolution): Resolution {
  const { entities, entityOf } = resolution
  const all = new Map(entityOf)
  const unknown = chainsOf(extraction)
    .filter(({ id, mentions }) => !entityOf.has(id) && mentions.every(({ kind }) => kind === 'pronoun'))
    .map(({ mentions, entityType }, index) => {
      const id = `unknown-${index + 1}`
      for (const mention of mentions) all.set(mention.id, id)
      return { id, label: id, entityType, named: false, aliases: [], roles: [], mentions: [], identifiers: {} }
    })
  return { ...resolution, entities: [...entities, ...unknown], entityOf: all }
}

function mentionsOf({ mentions }: Extraction, { entities, entityOf }: Resolution): readonly AnnotatedMention[] {
  const types = new Map(entities.map(({ id, entityType }) => [id, entityType]))
  return mentions.flatMap(({ id, start, end, kind }) => {
    const entity = entityOf.get(id)
    const type = entity && types.get(entity)
    return entity && type ? [{ start, end, type, entity, name: kind === 'name' }] : []
  })
}

function relationsOf({ claims }: Extraction, { entityOf }: Resolution): readonly AnnotatedRelation[] {
  return claims.flatMap((claim) => {
    const subject = entityOf.get(claim.subject)
    const object = entityOf.get(claim.object)
    if (!subject || !object) return []
    const { relation: type, predicate, polarity, modality } = claim
    const { start, end } = claim.evidence
    const holders = claim.holders.flatMap((holder) => entityOf.get(holder) ?? [])
    return [{ subject, object, predicate, type, start, end, polarity, modality, holders }]
  })
}
