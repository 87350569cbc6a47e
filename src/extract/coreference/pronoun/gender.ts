import genderedNouns from '../../../../graph-data/lexicon/gendered-nouns.json' with { type: 'json' }
import givenNames from '../../../../graph-data/lexicon/given-names.json' with { type: 'json' }
import { foldName } from '../../../text/fold-name.ts'
import type { LocatedMention } from '../../mention/located-mention.ts'
import { titleBefore, titleWords } from '../../mention/title.ts'
import { lemmaAt, wordAt } from '../../syntax/tree.ts'

export type Gender = 'female' | 'male'

const GIVEN_NAMES = { female: new Set(givenNames.female), male: new Set(givenNames.male) }
const NOUNS = { female: new Set(genderedNouns.female), male: new Set(genderedNouns.male) }

/** What a given name, a title or a noun tells: “Mrs. Park”, “Ana Park”, “the actress”; undefined where nothing does. */
export function genderOf(located: LocatedMention): Gender | undefined {
  const words = genderedWords(located)
  const byNoun = onlyOne((gender) => words.some((word) => NOUNS[gender].has(word)))
  if (byNoun !== undefined || located.mention.kind !== 'name') return byNoun
  const given = foldName(located.mention.text).split(' ')[0] ?? ''
  return onlyOne((gender) => GIVEN_NAMES[gender].has(given))
}

function onlyOne(tells: (gender: Gender) => boolean): Gender | undefined {
  const [female, male] = [tells('female'), tells('male')]
  if (female === male) return undefined
  return female ? 'female' : 'male'
}

/** The head of a description, or the title in front of a name. */
function genderedWords({ mention, tree, head, words }: LocatedMention): readonly string[] {
  if (mention.kind === 'description') return [lemmaAt(tree, head)]
  const first = words[0] ?? head
  const title = mention.entityType === 'person' ? titleBefore(tree, first) : undefined
  const before = title === undefined ? [] : titleWords(tree, title, first)
  return before.map((index) => wordAt(tree, index).replace(/\.$/, ''))
}
