import partied from '../../../graph-data/lexicon/conducted-events.json' with { type: 'json' }
import { isEmptyVerb, isLightVerb } from '../predication/light-verb.ts'
import type { Argument, PredicateName, Predication } from '../predication/predication.ts'
import { isEffort } from '../syntax/effort.ts'
import { lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'

/** One subject and one object of a predication, and what the predicate between them may be called, most exact first. */
export type Statement = Readonly<{
  predication: Predication
  subject: number
  object: number
  names: readonly PredicateName[]
  /** The preposition that leads to the object, in lemmas; empty where there is none. */
  marker: string
  /** Tokens that state it. */
  words: readonly number[]
  /** Whether it is read from several doing something together, so that only a symmetric relation fits. */
  together?: true
}>

/** Events that have parties; “gave a lecture” has none. */
const PARTIED = new Set(partied)
/** Stands in a pattern for whatever object the verb has. */
const ANY_OBJECT = '*'

/** Breaks a predication into statements between two phrases, passives turned round. */
export function statementsOf(predication: Predication): readonly Statement[] {
  if (predication.passive) return passiveStatements(predication)
  return [
    ...activeStatements(predication, predication.subjects),
    ...lightEventStatements(predication),
    ...reciprocalStatements(predication),
  ]
}

function activeStatements(predication: Predication, subjects: readonly number[]): readonly Statement[] {
  return subjects.flatMap((subject) =>
    predication.arguments.flatMap((argument) => {
      if (argument.role === 'agent' || argument.role === 'clause' || argument.head === subject) return []
      if (isEffort(predication.tree, argument.head) || isLight(predication, argument)) return []
      return [{ predication, subject, object: argument.head, marker: argument.marker, ...named(predication, argument) }]
    }),
  )
}

/** “Norway and Chile reached a deal”, “Ito and Park met”: what several do together each does with the others. */
function reciprocalStatements(predication: Predication): readonly Statement[] {
  const { subjects, lemmas } = predication
  if (predication.arguments.some((argument) => argument.marker === 'with')) return []
  const objects = predication.arguments.filter((argument) => argument.role === 'object')
  if (objects.some((object) => !isCommonNoun(predication.tree, object.head))) return []
  const nouns = objects.map((object) => `${lemmaAt(predication.tree, object.head)} with`)
  const names = nouns.length === 0 ? suffixed(lemmas, 'with') : nouns.flatMap((noun) => suffixed(lemmas, noun))
  const base = { predication, marker: 'with', names, words: predication.words, together: true } as const
  return subjects.flatMap((subject, position) =>
    subjects.slice(position).map((object) => ({ ...base, subject, object })),
  )
}

/** “held talks with Park”: who does it and with whom take part in what the noun of a light verb names. */
function lightEventStatements(predication: Predication): readonly Statement[] {
  const event = predication.arguments.find(
    (argument) => argument.role === 'object' && isLightObject(predication, argument, isLightVerb),
  )
  if (event === undefined || !PARTIED.has(lemmaAt(predication.tree, event.head))) return []
  const partners = predication.arguments
    .filter((argument) => argument.marker === 'with')
    .map((argument) => argument.head)
  const actors = isLight(predication, event) ? predication.subjects : []
  return [...actors, ...partners].map((party) => ({
    predication,
    subject: party,
    object: event.head,
    marker: '',
    names: predication.lemmas.slice(-1).map((name) => ({ ...name, lemma: 'be party to' })),
    words: predication.words,
  }))
}

function isLight(predication: Predication, argument: Argument): boolean {
  return argument.role === 'object' && isLightObject(predication, argument, isEmptyVerb)
}

function isLightObject({ tree, lemmas }: Predication, { head }: Argument, isLightWith: typeof isLightVerb): boolean {
  return lemmas.some((name) => isLightWith(tree, name.at, head))
}

/** With an object the name has it where it is a common noun, `hold talk with`, or any: `sell * to`. */
function named(predication: Predication, argument: Argument): Pick<Statement, 'names' | 'words'> {
  const { tree, lemmas, words } = predication
  if (argument.role === 'recipient') return namedWithRecipient(predication)
  if (argument.marker === '') return { names: lemmas, words }
  const all = predication.arguments.filter((other) => other.role === 'object' && other.head !== argument.head)
  const objects = all.filter((object) => isCommonNoun(tree, object.head))
  const bare = objects.length === 0 ? suffixed(lemmas, argument.marker) : []
  const nouns = [...objects.map((object) => lemmaAt(tree, object.head)), ...(all.length > 0 ? [ANY_OBJECT] : [])]
  const names = [...nouns.flatMap((noun) => suffixed(lemmas, `${noun} ${argument.marker}`)), ...bare]
  const before = objects.map((object) => object.head).filter((head) => head < argument.head)
  return { names, words: inOrder([...words, ...before, ...argument.preposition]) }
}

/** “sold Chad jets” is “sold jets to Chad”. */
function namedWithRecipient({ tree, lemmas, words, arguments: all }: Predication): Pick<Statement, 'names' | 'words'> {
  const objects = all.filter(({ role, head }) => role === 'object' && isCommonNoun(tree, head)).map(({ head }) => head)
  const nouns = [...objects.map((head) => lemmaAt(tree, head)), ...(objects.length > 0 ? [ANY_OBJECT] : [])]
  const names = [...nouns.flatMap((noun) => suffixed(lemmas, `${noun} to`)), ...suffixed(lemmas, 'to'), ...lemmas]
  return { names, words: inOrder([...words, ...objects]) }
}

function suffixed(names: readonly PredicateName[], suffix: string): readonly PredicateName[] {
  return names.map((name) => ({ ...name, lemma: `${name.lemma} ${suffix}` }))
}

function passiveStatements(predication: Predication): readonly Statement[] {
  const agents = predication.arguments.filter((argument) => argument.role === 'agent')
  const acted = agents.flatMap((agent) =>
    predication.subjects.map((patient) => ({
      predication,
      subject: agent.head,
      object: patient,
      marker: '',
      names: predication.lemmas,
      words: inOrder([...predication.words, ...agent.preposition]),
    })),
  )
  return [...acted, ...undergone(predication)]
}

/** “was tried at the court”: what happens to the subject, where no agent needs to be known. */
function undergone(predication: Predication): readonly Statement[] {
  const { tree } = predication
  const names = predication.lemmas.map((name) => ({ ...name, lemma: participle(tree, predication, name) }))
  return predication.subjects.flatMap((subject) =>
    predication.arguments
      .filter((argument) => argument.role !== 'agent' && argument.role !== 'clause' && argument.head !== subject)
      .map((argument) => ({
        predication,
        subject,
        object: argument.head,
        marker: argument.marker,
        names: argument.marker === '' ? names : suffixed(names, argument.marker),
        words: inOrder([...predication.words, ...argument.preposition]),
      })),
  )
}

function participle(tree: Tree, predication: Predication, name: PredicateName): string {
  if (name.lemma.split(' ').includes('be')) return name.lemma
  const isWhole = name.at === predication.head
  return isWhole || name.lemma.includes(' ') ? `be ${tokenAt(tree, name.at).text.toLowerCase()}` : name.lemma
}

function isCommonNoun(tree: Tree, index: number): boolean {
  return ['NOUN', 'NUM'].includes(tokenAt(tree, index).upos)
}

function inOrder(words: readonly number[]): readonly number[] {
  return [...new Set(words)].toSorted((a, b) => a - b)
}
