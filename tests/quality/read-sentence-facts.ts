import { readFile } from 'node:fs/promises'
import carb from './facts/carb.json' with { type: 'json' }
import ewt from './facts/ewt.json' with { type: 'json' }
import gum from './facts/gum.json' with { type: 'json' }
import type { SentenceFacts } from './score-facts.ts'

/** Where the sentences lie: beside the project. */
export const texts = '../shared/ref'

type Sentence = Pick<SentenceFacts, 'text' | 'words'>
/** The sentences of a document, in their order. */
type SentencesOf = (document: string) => Promise<readonly Sentence[]>

const sets = [
  { name: 'GUM', rows: gum, sentencesOf: gumSentences },
  { name: 'EWT', rows: ewt, sentencesOf: ewtSentences },
  { name: 'CaRB', rows: carb, sentencesOf: carbSentences },
] as const satisfies readonly { name: string; rows: unknown; sentencesOf: SentencesOf }[]

/** The sentences of each set with their facts, as `facts/*.json` number them. */
export function readSentenceFacts(): Promise<readonly { name: string; sentences: readonly SentenceFacts[] }[]> {
  return Promise.all(
    sets.map(async ({ name, rows, sentencesOf }) => ({
      name,
      sentences: await Promise.all(
        rows.map(async ({ document, sentence, facts }) => {
          const found = (await sentencesOf(document))[sentence - 1]
          if (found === undefined) throw new Error(`${texts} has no sentence ${sentence} in ${document} (${name})`)
          return { ...found, facts }
        }),
      ),
    })),
  )
}

async function gumSentences(document: string): Promise<readonly Sentence[]> {
  return documentSentences(await readFile(`${texts}/amir-zeldes+gum/dep/${document}.conllu`, 'utf8'))
}

async function ewtSentences(document: string): Promise<readonly Sentence[]> {
  const file = await readFile(`${texts}/UniversalDependencies+UD_English-EWT/en_ewt-ud-dev.conllu`, 'utf8')
  const parts = file.split(/^(?=# newdoc id = )/mu)
  return documentSentences(parts.find((part) => part.startsWith(`# newdoc id = ${document}\n`)) ?? '')
}

async function carbSentences(): Promise<readonly Sentence[]> {
  const file = await readFile(`${texts}/dair-iitd+CaRB/data/gold/dev.tsv`, 'utf8')
  const lines = file.trimEnd().split('\n')
  return [...new Set(lines.map((line) => line.split('\t')[0] ?? ''))].map((text) => ({
    text,
    words: text.split(/\s+/u),
  }))
}

/** Reads CoNLL-U: the text of each sentence and its syntactic words, without the empty nodes. */
function documentSentences(conllu: string): readonly Sentence[] {
  return conllu
    .trimEnd()
    .split('\n\n')
    .map((block) => ({
      text: /^# text = (.*)$/mu.exec(block)?.[1] ?? '',
      words: [...block.matchAll(/^\d+\t([^\t]*)/gmu)].map(([, form = '']) => form),
    }))
}
