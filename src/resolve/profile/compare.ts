import { mayBeOnes } from './occupation.ts'
import type { Profile } from './profile.ts'

/** How often names are company, by which a shared one counts. */
export type Rarity = (name: string) => number

/** Why two cannot well be one: `a nurse from Manila, but finance minister of Brazil`; undefined where nothing speaks against it. */
export function contradiction(one: Profile, other: Profile): string | undefined {
  if (one.gender && other.gender && one.gender !== other.gender) return 'one is a woman, the other a man'
  if (one.kind && other.kind && one.kind !== other.kind) return 'one is a place, the other a team'
  if (one.fields.size === 0 || other.fields.size === 0) return undefined
  const agree = [...one.fields].some((field) => [...other.fields].some((another) => mayBeOnes(field, another)))
  return agree ? undefined : `one is ${knownRole(one)}, the other ${knownRole(other)}`
}

export type Support = Readonly<{ score: number; reasons: readonly string[] }>

/** What two have in common beside the name: roles, and what is named around them, rare names counting twice. */
export function support(one: Profile, other: Profile, rarity: Rarity): Support {
  const roles = [...one.roles].filter(([noun]) => noun !== '' && other.roles.has(noun))
  const [few, many] =
    one.company.size < other.company.size ? [one.company, other.company] : [other.company, one.company]
  const names = [...few].filter((name) => many.has(name)).toSorted((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1))
  const score = 2 * roles.length + names.reduce((sum, name) => sum + rarity(name), 0)
  return {
    score,
    reasons: [
      ...roles.slice(0, 1).map(([noun]) => `both are called ${noun}`),
      ...(names.length > 0 ? [`both are named with ${names.slice(0, 3).join(', ')}`] : []),
    ],
  }
}

/** What both are known by. */
export function combined(profiles: readonly Profile[]): Profile {
  const genders = new Set(profiles.flatMap(({ gender }) => gender ?? []))
  const kinds = new Set(profiles.flatMap(({ kind }) => kind ?? []))
  const [[gender], [kind]] = [[...genders], [...kinds]]
  return {
    roles: new Map(profiles.flatMap(({ roles }) => [...roles])),
    fields: new Set(profiles.flatMap(({ fields }) => [...fields])),
    company: new Set(profiles.flatMap(({ company }) => [...company])),
    ...(genders.size === 1 && gender && { gender }),
    ...(kinds.size === 1 && kind && { kind }),
  }
}

function knownRole({ roles, fields }: Profile): string {
  const known = [...roles.values()][0] ?? [...fields][0] ?? ''
  return known.replace(/^(?:the|an?) /i, '')
}
