import controlNouns from '../../../graph-data/lexicon/infinitive-nouns.json' with { type: 'json' }
import type { PredicateName } from '../predication/predication.ts'
import { subjectsOf } from '../subject/index.ts'
import { verdictOn } from '../syntax/credited.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { governors, hasDependent, isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import { isClauseVerb, isToInfinitive } from '../syntax/verb-group.ts'
import { attitudeOf, EFFECTS, HELD } from './attitude.ts'
import { clauseStatus } from './clause-status.ts'
import { speakersBeside } from './speaker-beside.ts'
import { ASSERTED, type Status, within } from './status.ts'

const EFFORTS = new Set(controlNouns.effort)
const ACTIVITIES = new Set(controlNouns.activity)
/** Verbs that say of an event noun that it happens: “talks between Ito and Park will begin”. */
const HAPPENING = new Set([
  'hold',
  'begin',
  'start',
  'resume',
  'reach',
  'sign',
  'take',
  'conduct',
  'launch',
  'open',
  'end',
  'conclude',
  'continue',
  'occur',
  'happen',
  'have',
  'make',
  'break',
  'collapse',
])

/** Whether what a predicate states under one of its names is so, and who says so. */
export function statusOf(tree: Tree, head: number, name: PredicateName): Status {
  let status = name.without.reduceRight((inner, verb) => under(tree, verb, inner), clauseStatus(tree, name.at))
  let open = true
  let child = head
  status = within(status, { holders: speakersBeside(tree, head) })
  for (const governor of governors(tree, head)) {
    const step = stepUp(tree, child, governor)
    if (open || step.holders.length > 0) status = within(status, open ? step : { holders: step.holders })
    status = within(status, { holders: speakersBeside(tree, governor, child) })
    open = open && step.open
    child = governor
  }
  return status
}

type Step = Status & Readonly<{ /** Whether what stands further out still bears on the claim. */ open: boolean }>

function step(part: Partial<Status>, open: boolean): Step {
  return { polarity: 'affirmed', modality: 'asserted', holders: [], ...part, open }
}

function stepUp(tree: Tree, child: number, governor: number): Step {
  if (isRelated(tree, child, 'ccomp', 'xcomp', 'csubj')) return complement(tree, child, governor)
  if (isRelated(tree, child, 'conj')) return step({}, true)
  if (verdictOn(tree, child) === governor) return verdict(tree, governor)
  if (isRelated(tree, child, 'advcl'))
    return step({ modality: isToInfinitive(tree, child) ? 'planned' : 'asserted' }, false)
  if (isRelated(tree, child, 'acl') && isToInfinitive(tree, child)) return infinitiveOf(tree, child, governor)
  if (isRelated(tree, child, 'obj', 'obl', 'nsubj:pass', 'nsubj')) return argumentOf(tree, child, governor)
  return step({}, false)
}

/** The clause says what somebody says, wants, denies … */
function complement(tree: Tree, child: number, verb: number): Step {
  const attitude = attitudeOf(tree, verb, isRelated(tree, child, 'ccomp') ? 'clause' : 'infinitive') ?? 'factive'
  const isHeld = HELD.has(attitude) && (isRelated(tree, child, 'ccomp') || hasDependent(tree, verb, 'obj', 'iobj'))
  const holders = isHeld && !hasDependent(tree, verb, 'aux:pass') ? subjectsOf(tree, verb) : []
  const own = clauseStatus(tree, verb)
  if (attitude === 'say')
    return step({ holders, modality: own.polarity === 'negated' ? 'possible' : 'asserted' }, false)
  return step(
    { ...within({ polarity: 'affirmed', modality: 'asserted', holders: [], ...EFFECTS[attitude] }, own), holders },
    true,
  )
}

/** “thanked Park for coming”: who thanks says that Park came; who accuses only alleges it. */
function verdict(tree: Tree, verb: number): Step {
  const alleged = attitudeOf(tree, verb) === 'allege'
  return step({ holders: subjectsOf(tree, verb), modality: alleged ? 'possible' : 'asserted' }, false)
}

/** Who makes an effort to mediate does mediate; “efforts to win” may fail, and “a plan to leave” is only a plan. */
function infinitiveOf(tree: Tree, verb: number, noun: number): Step {
  if (EFFORTS.has(lemmaAt(tree, noun)) && ACTIVITIES.has(lemmaAt(tree, verb))) return step({}, false)
  return step({ modality: attitudeOf(tree, noun) === 'ask' ? 'requested' : 'planned' }, false)
}

/** “called for talks between Ito and Park”: a noun that states something stands under the verb that wants or denies it. */
function argumentOf(tree: Tree, child: number, verb: number): Step {
  if (tokenAt(tree, child).upos === 'VERB' || !isClauseVerb(tree, verb)) return step({}, false)
  const lemma = lemmaAt(tree, verb)
  const preposition = prepositionLemma(tree, prepositionOf(tree, child))
  const attitude = attitudeOf(tree, verb, 'infinitive', preposition)
  if (isRelated(tree, child, 'nsubj'))
    return HAPPENING.has(lemma) ? step(clauseStatus(tree, verb), true) : step({}, false)
  if (attitude !== undefined && attitude !== 'say' && attitude !== 'factive')
    return step(within(within(ASSERTED, EFFECTS[attitude]), clauseStatus(tree, verb)), false)
  return HAPPENING.has(lemma) ? step(clauseStatus(tree, verb), true) : step({}, false)
}

function under(tree: Tree, verb: number, inner: Status): Status {
  const attitude = attitudeOf(tree, verb, 'infinitive') ?? 'factive'
  return within(within(inner, EFFECTS[attitude]), clauseStatus(tree, verb))
}
