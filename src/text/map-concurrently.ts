/**
 * Maps things to results as they come, some of them at a time; the results stand in the order of the things. The next thing is
 * asked for when there is time for it, so that a source that makes them holds no more than are being worked on.
 */
export async function mapConcurrently<Thing, Result>(
  things: Iterable<Thing> | AsyncIterable<Thing>,
  limit: number,
  map: (thing: Thing, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const waiting = oneAfterTheOther(things)
  let begun = 0
  const work = async () => {
    for (let next = await waiting.next(); !next.done; next = await waiting.next()) {
      const index = begun++
      results[index] = await map(next.value, index)
    }
  }
  await Promise.all(Array.from({ length: limit }, work))
  return results
}

async function* oneAfterTheOther<Thing>(things: Iterable<Thing> | AsyncIterable<Thing>): AsyncGenerator<Thing> {
  yield* things
}
