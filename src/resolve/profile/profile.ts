import { foldName } from '../../text/fold-name.ts'
import type { Claim, Mention, TitleClaim } from '../../types/claim.ts'
import type { EntityType } from '../../types/entity.ts'
import { countryNamed } from '../countries.ts'
import type { Neighbours } from './company.ts'
import { type Gender, genderOf } from './gender.ts'
import { type Field, fieldOf, roleNoun } from './occupation.ts'
import { playsSport } from './plays-sport.ts'

/** What a document tells of somebody or something beside the name: by this two of one name are told apart. */
export type Profile = Readonly<{
  /** Nouns of roles, `minister`, `nurse`, with the words that gave each. */
  roles: ReadonlyMap<string, string>
  /** Walks of life that the roles belong to, as far as known. */
  fields: ReadonlySet<Field>
  gender?: Gender
  /** What a name that a place may share stands for here. */
  kind?: 'place' | 'team'
  /** Folded names of what is named nearby, and of their countries. */
  company: ReadonlySet<string>
}>

export type Known = Readonly<{
  mentions: readonly Mention[]
  titles: readonly TitleClaim[]
  names: readonly string[]
  entityType: EntityType
  claims: readonly Claim[]
  neighbours: Neighbours
}>

/** What is known of the mentions of one thing. */
export function profileOf(known: Known): Profile {
  const { mentions, names, entityType, neighbours } = known
  const roles = entityType === 'person' ? rolesOf(known) : new Map<string, string>()
  const gender = entityType === 'person' ? genderOf(mentions, names) : undefined
  const kind = kindOf(known)
  const own = new Set(names.map(foldName))
  return {
    roles,
    fields: new Set([...roles.keys()].flatMap((noun) => fieldOf(noun) ?? [])),
    company: new Set([...neighbours.near(mentions)].filter((name) => !own.has(name))),
    ...(gender && { gender }),
    ...(kind && { kind }),
  }
}

/** The first words for each noun. */
function rolesOf({ mentions, titles }: Known): ReadonlyMap<string, string> {
  const described = mentions.filter(({ kind, entityType }) => kind === 'description' && entityType === 'person')
  const words = [...titles.map(({ title }) => title), ...described.map(({ text }) => text)]
  return new Map(words.toReversed().map((role) => [roleNoun(role), role] as const))
}

/** The team of a country is called like it and stands for it. */
function kindOf({ mentions, names, claims, neighbours }: Known): Profile['kind'] {
  if (names.length === 0 || names.some((name) => countryNamed(foldName(name)) !== undefined)) return undefined
  if (playsSport(mentions, claims, neighbours.headNouns)) return 'team'
  const called = mentions.filter(({ kind }) => kind === 'name')
  return called.every(({ entityType }) => entityType === 'place') ? 'place' : undefined
}
