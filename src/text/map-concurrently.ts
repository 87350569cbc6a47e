/** Maps things to results, some of them at a time; the results stand in the order of the things. */
export async function mapConcurrently<Thing, Result>(
  things: readonly Thing[],
  limit: number,
  map: (thing: Thing, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const waiting = things.entries()
  const work = async () => {
    for (const [index, thing] of waiting) results[index] = await map(thing, index)
  }
  await Promise.all(Array.from({ length: Math.min(limit, things.length) }, work))
  return results
}
