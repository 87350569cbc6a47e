import { type Formulation, factPattern, letters, type Triple, wordAt } from './fact-pattern.ts'

/** A sentence and all facts that it states, each as the formulations that say exactly it. */
export type SentenceFacts = Readonly<{
  text: string
  words: readonly string[]
  facts: readonly (readonly Formulation[])[]
}>

/** A line of `relata openie`. */
export type FoundFact = Triple & Readonly<{ sentence: string; confidence: number }>

/** Shares from 0 to 1, of the facts with at least a confidence. */
export type Score = Readonly<{ threshold: number; precision: number; recall: number; f1: number }>

export type FactScores = Readonly<{
  /** At every confidence. */
  all: Score
  /** At the threshold with the highest F1. */
  best: Score
  /** Found facts that no sentence states, the most confident first. */
  wrong: readonly FoundFact[]
  /** Facts that were not found, in their first formulation. */
  missed: readonly Readonly<{ sentence: string } & Triple>[]
  /** Found facts of sentences that are not among those scored. */
  elsewhere: number
}>

/** Scores found facts the way BenchIE does (Gashteovski et al., ACL 2022): a fact is found once, by any of its formulations. */
export function scoreFacts(sentences: readonly SentenceFacts[], found: readonly FoundFact[]): FactScores {
  const stated = sentences.flatMap(factsOf)
  const known = new Set(sentences.map(({ text }) => letters(text)))
  const here = found.filter(({ sentence }) => known.has(letters(sentence)))
  const matches = here.map((fact) => ({ fact, facts: stated.filter((gold) => gold.states(fact)) }))
  const thresholds = [...new Set(here.map(({ confidence }) => confidence))].toSorted((a, b) => a - b)
  const scores = thresholds.map((threshold) => scoreAt(threshold, matches, stated.length))
  const all = scores[0] ?? scoreAt(0, matches, stated.length)
  const reached = new Set(matches.flatMap(({ facts }) => facts))
  return {
    all,
    best: scores.reduce((best, score) => (score.f1 > best.f1 ? score : best), all),
    wrong: matches
      .filter(({ facts }) => facts.length === 0)
      .map(({ fact }) => fact)
      .toSorted((a, b) => b.confidence - a.confidence),
    missed: stated.filter((gold) => !reached.has(gold)).map(({ first }) => first),
    elsewhere: found.length - here.length,
  }
}

type StatedFact = Readonly<{ first: FactScores['missed'][number]; states: (found: FoundFact) => boolean }>
type Match = Readonly<{ fact: FoundFact; facts: readonly StatedFact[] }>

function factsOf({ text, words, facts }: SentenceFacts): readonly StatedFact[] {
  const sentence = letters(text)
  return facts.map((formulations) => {
    const patterns = formulations.map((formulation) => factPattern(formulation, words))
    return {
      first: { sentence: text, ...spelled(formulations[0], words) },
      states: (found) => letters(found.sentence) === sentence && patterns.some((states) => states(found)),
    }
  })
}

function scoreAt(threshold: number, matches: readonly Match[], stated: number): Score {
  const kept = matches.filter(({ fact }) => fact.confidence >= threshold)
  const reached = new Set(kept.flatMap(({ facts }) => facts)).size
  const wrong = kept.filter(({ facts }) => facts.length === 0).length
  const precision = share(reached, reached + wrong)
  const recall = share(reached, stated)
  return { threshold, precision, recall, f1: share(2 * precision * recall, precision + recall) }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function spelled(formulation: Formulation | undefined, words: readonly string[]): Triple {
  const spell = (numbers: readonly number[] = []) =>
    numbers.map((number) => (number === 0 ? '[be]' : wordAt(number, words))).join(' ')
  return {
    subject: spell(formulation?.subject),
    predicate: spell(formulation?.predicate),
    object: spell(formulation?.object),
  }
}
