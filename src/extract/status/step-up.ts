import describing from '../../../graph-data/lexicon/describing-verbs.json' with { type: 'json' }
import eventVerbs from '../../../graph-data/lexicon/event-verbs.json' with { type: 'json' }
import infinitiveNouns from '../../../graph-data/lexicon/infinitive-nouns.json' with { type: 'json' }
import { subjectsOf } from '../subject/index.ts'
import { addresseeOf } from '../syntax/addressee.ts'
import { conjuncts } from '../syntax/coordination.ts'
import { verdictOn } from '../syntax/credited.ts'
import { isEffort } from '../syntax/effort.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { preventionOf } from '../syntax/prevented.ts'
import { isOfRank } from '../syntax/rank.ts'
import { dependentsOf, hasDependent, isRelated, lemmaAt, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import { isClauseVerb, isPassive, isToInfinitive, verbLemma } from '../syntax/verb-group.ts'
import { type Attitude, attitudeOf, EFFECTS, HELD, isPresupposed } from './attitude.ts'
import { effectOfNoun, effectOnEvent } from './attitude-noun.ts'
import { clauseStatus } from './clause-status.ts'
import { ASSERTED, type Status, within } from './status.ts'
import { underAttitude } from './under-attitude.ts'

const ACTIVITIES = new Set(infinitiveNouns.activity)
const HAPPENING = new Set(eventVerbs.happening)
const CANCELLING = new Set(eventVerbs.cancelling)
const DESCRIBING = new Set(describing)

/** What the word that something hangs on says about it; `open` where words further out still bear on it. */
export type Step = Status & Readonly<{ open: boolean }>

function step(part: Partial<Status>, open: boolean): Step {
  return { ...ASSERTED, ...part, open }
}

/** One step from a token up to its governor. */
export function stepUp(tree: Tree, child: number, governor: number): Step {
  if (isDescription(tree, child, governor)) return step({ holders: holdersOf(tree, governor, 'say') }, false)
  if (isRelated(tree, child, 'ccomp', 'xcomp', 'csubj')) return complement(tree, child, governor)
  if (isRelated(tree, child, 'conj')) return step({}, true)
  if (verdictOn(tree, child) === governor) return verdict(tree, governor)
  if (preventionOf(tree, child) === governor) return step({ polarity: 'negated' }, true)
  if (isOfRank(tree, child, governor)) return step({}, true)
  if (isRelated(tree, child, 'advcl'))
    return step({ modality: isToInfinitive(tree, child) ? 'planned' : 'asserted' }, false)
  if (isRelated(tree, child, 'acl:relcl') && isAny(tree, governor)) return step({ modality: 'hypothetical' }, false)
  if (isRelated(tree, child, 'acl')) return clauseOfNoun(tree, child, governor)
  if (isRelated(tree, child, 'obj', 'obl', 'nsubj')) return argumentOf(tree, child, governor)
  const effect = effectOnEvent(tree, child)
  return step(effect ?? {}, effect !== undefined)
}

/** “calls them vandals hired by Chad”, “described it as an attack on Chad”: all of the description is the describer's. */
function isDescription(tree: Tree, child: number, verb: number): boolean {
  if (!DESCRIBING.has(lemmaAt(tree, verb)) || child < verb || tokenAt(tree, child).upos === 'VERB') return false
  if (isRelated(tree, child, 'xcomp')) return true
  return (
    isRelated(tree, child, 'obl', 'advcl') &&
    dependentsOf(tree, child, 'case', 'mark').some((mark) => wordAt(tree, mark) === 'as')
  )
}

/** “any who fled”: nobody need have. */
function isAny(tree: Tree, noun: number): boolean {
  return [noun, ...dependentsOf(tree, noun, 'det')].some((index) =>
    ['any', 'anyone', 'anybody', 'whoever'].includes(wordAt(tree, index)),
  )
}

/** The clause says what somebody says, wants, denies … */
function complement(tree: Tree, child: number, verb: number): Step {
  const kind = isRelated(tree, child, 'ccomp') ? 'clause' : 'infinitive'
  const attitude = attitudeOf(tree, verb, kind) ?? 'factive'
  const isAsked = hasDependent(tree, verb, 'obj', 'iobj') || addresseeOf(tree, verb) !== undefined
  const isHeld = kind === 'clause' || attitude === 'deny' || isAsked
  const holders = isHeld ? holdersOf(tree, verb, attitude) : []
  if (attitude !== 'say' && isPresupposed(tree, child, verb)) return step({}, false)
  if (attitude !== 'say') return step({ ...underAttitude(tree, verb, ASSERTED, kind), holders }, true)
  const isUncertain =
    clauseStatus(tree, verb).polarity === 'negated' || (kind === 'infinitive' && isPassive(tree, verb))
  return step({ holders, modality: isUncertain ? 'possible' : 'asserted' }, false)
}

/** Who answers for what a verb reports; in the passive only whom it names as agent. */
function holdersOf(tree: Tree, verb: number, attitude: Attitude): readonly number[] {
  if (!HELD.has(attitude)) return []
  if (!isPassive(tree, verb)) return subjectsOf(tree, verb)
  return dependentsOf(tree, verb, 'obl:agent').flatMap((agent) => conjuncts(tree, agent))
}

/** “thanked Park for coming”: who thanks says that Park came; who accuses only alleges it. */
function verdict(tree: Tree, verb: number): Step {
  const alleged = attitudeOf(tree, verb) === 'allege'
  return step({ holders: holdersOf(tree, verb, 'say'), modality: alleged ? 'possible' : 'asserted' }, false)
}

/** “efforts to mediate”, “a plan to leave”, “claims that Park left”. */
function clauseOfNoun(tree: Tree, clause: number, noun: number): Step {
  if (isToInfinitive(tree, clause)) return infinitiveOf(tree, clause, noun)
  const effect = hasDependent(tree, clause, 'mark') ? effectOfNoun(tree, noun) : undefined
  return effect === undefined ? step({}, false) : step(effect, true)
}

/** Who makes an effort to mediate does mediate; “efforts to win” may fail, and “a plan to leave” is only a plan. */
function infinitiveOf(tree: Tree, verb: number, noun: number): Step {
  if (isEffort(tree, noun) && ACTIVITIES.has(lemmaAt(tree, verb))) return step({}, false)
  return step({ modality: attitudeOf(tree, noun) === 'ask' ? 'requested' : 'planned' }, false)
}

/** “called for talks between Ito and Park”, “rejected claims that …”: a noun stands under the verb that wants or denies it. */
function argumentOf(tree: Tree, noun: number, verb: number): Step {
  if (tokenAt(tree, noun).upos === 'VERB' || !isClauseVerb(tree, verb)) return step({}, false)
  const lemma = verbLemma(tree, verb)
  const undergoes = !isRelated(tree, noun, 'nsubj') || isRelated(tree, noun, 'nsubj:pass') || isPassive(tree, verb)
  if (undergoes && CANCELLING.has(lemma)) return step({ polarity: 'negated' }, true)
  if (HAPPENING.has(lemma)) return step(clauseStatus(tree, verb), true)
  if (!undergoes) return step({}, false)
  const attitude = attitudeOf(tree, verb, 'infinitive', prepositionLemma(tree, prepositionOf(tree, noun)))
  if (attitude === undefined || attitude === 'say' || attitude === 'factive') return step({}, false)
  const isDenied = attitude === 'deny' && effectOfNoun(tree, noun)?.modality === 'possible'
  const status = within(within(ASSERTED, EFFECTS[attitude]), clauseStatus(tree, verb))
  return step({ ...status, holders: isDenied ? holdersOf(tree, verb, attitude) : [] }, false)
}
