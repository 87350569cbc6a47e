import { groupBy } from '../text/group-by.ts'
import type { Chain } from './chain.ts'
import type { Join } from './join.ts'
import { likeliestType } from './likeliest-type.ts'
import { foldedNames, principalNames } from './principal-names.ts'
import { acronymsOf, isShortForm } from './short-form.ts'

type Named = Readonly<{ chains: readonly Chain[]; names: readonly string[]; principal: readonly string[]; kind: Kind }>
type Kind = 'person' | 'other'

/**
 * What a document only calls `Lind` or `FAO` is whoever in the other documents has that surname, acronym or short name, where
 * exactly one has. Longer short names (`Jona Lind`) are looked up before shorter ones.
 */
export function shortNames(
  chains: readonly Chain[],
  find: (id: Chain['id']) => Chain['id'],
  apply: (joins: readonly Join[]) => void,
): void {
  const lengths = chains.flatMap((chain) => principalNames([chain]).map((name) => name.length))
  const longestFirst = [...new Set(lengths)].toSorted((a, b) => b - a)
  let known = namedAndBearers(chains, find)
  for (const length of longestFirst) {
    const short = known.all.filter(({ principal }) => principal.length === 1 && principal[0]?.length === length)
    const joins = short.flatMap((one) => joinWithBearer(one, known.bearers.get(one.principal[0] ?? '') ?? []))
    if (joins.length === 0) continue
    apply(joins)
    known = namedAndBearers(chains, find)
  }
}

type NamedAndBearers = Readonly<{ all: readonly Named[]; bearers: ReadonlyMap<string, readonly Named[]> }>

function namedAndBearers(chains: readonly Chain[], find: (id: Chain['id']) => Chain['id']): NamedAndBearers {
  const all = [...groupBy(chains, ({ id }) => find(id)).values()].map(named).filter(({ names }) => names.length > 0)
  return { all, bearers: byShortName(all) }
}

function named(chains: readonly Chain[]): Named {
  const kind = likeliestType(chains.flatMap(({ mentions }) => mentions)) === 'person' ? 'person' : 'other'
  return { chains, names: foldedNames(chains), principal: principalNames(chains), kind }
}

/** Those who go by each name that does not fully name them. */
function byShortName(all: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const entries = all.flatMap((bearer) => shortFormsOf(bearer).map((name) => ({ name, bearer })))
  return new Map([...groupBy(entries, ({ name }) => name)].map(([name, group]) => [name, group.map((e) => e.bearer)]))
}

function shortFormsOf({ names, principal, kind }: Named): readonly string[] {
  const long = principal.filter((name) => name.includes(' '))
  const formed = kind === 'person' ? long.flatMap(shorterPersonNames) : long.flatMap(acronymsOf)
  return [...new Set([...names, ...formed])].filter((name) => !principal.includes(name))
}

/** `anna maria lind` → `maria lind`, `anna lind`, `a. lind` and the like, `lind`. */
function shorterPersonNames(name: string): readonly string[] {
  const words = name.split(' ')
  const surname = words.at(-1) ?? name
  const given = words.slice(0, -1)
  const candidates = [
    surname,
    ...given.map((_, index) => [...given.slice(index + 1), surname].join(' ')),
    ...given.flatMap((word) => [word, `${word.charAt(0)}.`, word.charAt(0)].map((short) => `${short} ${surname}`)),
  ]
  return candidates.filter((short) => isShortForm(short, name, 'person'))
}

function joinWithBearer(short: Named, bearers: readonly Named[]): readonly Join[] {
  const [bearer, ...others] = bearers.filter(({ kind }) => kind === short.kind)
  if (bearer === undefined || others.length > 0) return []
  const why = `“${short.chains[0]?.names[0] ?? ''}” can only be ${longestName(bearer)} here`
  return [{ chains: [...short.chains, ...bearer.chains], why, explains: short.chains }]
}

function longestName({ chains }: Named): string {
  const names = chains.flatMap((chain) => chain.names)
  return names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? ''
}
