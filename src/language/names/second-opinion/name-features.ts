import { wordClasses } from './word-classes.ts'
import { isCapitalized, type WordShape, wordShape } from './word-shape.ts'

type Known = Readonly<{ lower: string; shape: WordShape; classes: readonly string[] }>
/** Words with a capital that stand together. */
type Run = Readonly<{ first: number; last: number }>

/** They stand within names between words with a capital. */
const links = new Set(['of', 'for', 'the', 'and', '&', 'de', 'la', 'in', 'on', 'to'])
const mostLinks = 2

const nothing: Known = { lower: '_', shape: 'mark', classes: [] }
const longestRun = 5

/**
 * What each word of a sentence shows that tells whether it is in a name, and of what: the word, how it is written, what the
 * word lists know of it, and the run of capitals that it stands in. `../../training/name_features.py` says the same.
 */
export function nameFeatures(words: readonly string[]): readonly (readonly string[])[] {
  const known = words.map((word) => ({
    lower: word.toLowerCase(),
    shape: wordShape(word),
    classes: wordClasses(word),
  }))
  const runs = runsOf(known)
  return known.map((word, index) => {
    const run = runs.find(({ first, last }) => first <= index && index <= last)
    const own = ownFeatures(word, known[index - 1], known[index + 1])
    return run
      ? [...own, ...runFeatures(known, run, index), ...joinedFeatures(known, run, index)]
      : [...own, ...linkFeatures(known, index)]
  })
}

function ownFeatures({ lower, shape, classes }: Known, before = nothing, behind = nothing): readonly string[] {
  return [
    `word=${lower}`,
    `shape=${shape}`,
    `shapes=${before.shape} ${shape} ${behind.shape}`,
    ...classes.map((name) => `class=${name}`),
  ]
}

function runFeatures(known: readonly Known[], { first, last }: Run, index: number): readonly string[] {
  const { lower } = known[index] ?? nothing
  const place = placeIn({ first, last }, index)
  const around: readonly (readonly [name: string, word: Known | undefined])[] = [
    ['before', known[first - 1]],
    ['opens', known[first]],
    ['closes', known[last]],
    ['behind', known[last + 1]],
  ]
  return [
    `starts=${lower.slice(0, 3)}`,
    `ends=${lower.slice(-3)}`,
    `run=${place} of ${Math.min(longestRun, last - first + 1)}`,
    ...around.flatMap(([name, word = nothing]) => [
      `${name}=${place} ${word.lower}`,
      ...word.classes.map((of) => `${name}=${place} (${of})`),
    ]),
  ]
}

/** “Iraq” in “Islamic State of Iraq”. */
function joinedFeatures(known: readonly Known[], run: Run, index: number): readonly string[] {
  const left = beyondLinks(known, run.first - 1, -1)
  const right = beyondLinks(known, run.last + 1, 1)
  const place = placeIn(run, index)
  return [
    ...(left ? [`after=${place} ${known[run.first - 1]?.lower}`, `after=${place} ${left.lower}`] : []),
    ...(left?.classes ?? []).map((of) => `after=${place} (${of})`),
    ...(right ? [`until=${place} ${known[run.last + 1]?.lower}`] : []),
  ]
}

/** “of” in “Islamic State of Iraq”. */
function linkFeatures(known: readonly Known[], index: number): readonly string[] {
  const { lower } = known[index] ?? nothing
  const left = beyondLinks(known, index, -1)
  const right = beyondLinks(known, index, 1)
  if (left === undefined || right === undefined) return []
  return [
    `link=${lower}`,
    `link=${left.lower} ${lower}`,
    ...left.classes.map((of) => `link=(${of}) ${lower}`),
    ...right.classes.map((of) => `link=${lower} (${of})`),
  ]
}

/** The word with a capital behind one or two links. */
function beyondLinks(known: readonly Known[], start: number, step: 1 | -1): Known | undefined {
  let at = start
  while (links.has(known[at]?.lower ?? '') && Math.abs(at - start) < mostLinks) at += step
  const word = known[at]
  return at !== start && word && isCapitalized(word.shape) ? word : undefined
}

function placeIn({ first, last }: Run, index: number): string {
  if (first === last) return 'all'
  if (index === first) return 'first'
  return index === last ? 'last' : 'amid'
}

function runsOf(known: readonly Known[]): readonly Run[] {
  const runs: Run[] = []
  for (let first = 0; first < known.length; first++) {
    let last = first
    while (isCapitalized(known[last]?.shape ?? 'mark')) last++
    if (last > first) runs.push({ first, last: last - 1 })
    first = Math.max(first, last)
  }
  return runs
}
