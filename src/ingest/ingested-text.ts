import type { Section } from '../types/document.ts'
import type { Ingested, SourceFile } from '../types/plugin.ts'
import type { Problem } from '../types/problem.ts'
import type { DecodedText } from './decode-text.ts'
import { problemWith } from './file-problem.ts'
import { titleOf } from './title-of.ts'

/** What was taken out of a file. */
export type ExtractedText = Readonly<{
  text: string
  sections?: readonly Section[]
  title?: string | undefined
  /** The day that the file gives itself. */
  day?: string | undefined
  /** The day on which the file was made, which is less to go by than the day that people name. */
  madeOn?: string | undefined
  meta?: Readonly<Record<string, string>>
  /** How its bytes became characters, where that was not plain. */
  decoded?: DecodedText
  problems?: readonly Problem[]
}>

/** The one document of a file. */
export function ingestedText(file: SourceFile, extracted: ExtractedText): Ingested {
  const { text, sections = [], title, day, madeOn, meta = {}, decoded, problems = [] } = extracted
  if (text.trim() === '') return refused(file, 'holds no text that can be read.')
  if (ENDLESS_WORD.test(text))
    return refused(file, 'has more than 10,000 characters without a space, which is no text. Take them out.')
  const date = day ?? file.date ?? madeOn
  const { encoding, isGuessed = false } = decoded ?? {}
  const document = {
    id: file.id,
    title: title?.trim() || titleOf(text, file.id),
    text,
    source: file.id,
    ...(date && { date }),
    language: 'en',
    ...(sections.length > 0 && { sections }),
    meta: encoding ? { ...meta, encoding: `${encoding} (${isGuessed ? 'guessed' : 'declared'})` } : meta,
  }
  return { documents: [document], problems: isGuessed ? [...problems, guessed(file, encoding)] : problems }
}

/** A picture or a key that stands among the words; to look for words in it would take hours. */
const ENDLESS_WORD = /\S{10001}/u

/** No document, and the reason; the sentence goes on after the file’s name. */
export function refused({ id }: Pick<SourceFile, 'id'>, sentence: string): Ingested {
  return { documents: [], problems: [problemWith(id, sentence)] }
}

function guessed({ id }: SourceFile, encoding: string | undefined): Problem {
  return problemWith(
    id,
    `is not UTF-8 and names no encoding; it was read as ${encoding}, which is a guess. Where names look wrong, say --encoding.`,
  )
}
