/** Lists by id: each list is gone through once and remembered for as long as it lives. Made once for a kind of list. */
export function keptById<T extends Readonly<{ id: string }>>(): (list: readonly T[]) => ReadonlyMap<string, T> {
  const kept = new WeakMap<readonly T[], ReadonlyMap<string, T>>()
  return (list) => {
    const known = kept.get(list) ?? new Map(list.map((one) => [one.id, one]))
    kept.set(list, known)
    return known
  }
}
