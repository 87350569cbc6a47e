import type { ExplainedClaim, ExplainedMention, ExplainedToken, Explanation, NamedMention } from '../../explain.ts'
import type { Token } from '../../types/annotation.ts'
import type { OpenFact } from '../../types/claim.ts'
import { alignedColumns } from './aligned-columns.ts'

/** How a sentence was read, for the terminal: its tree, then names, mentions, claims, titles and open facts. */
export function explanationText(explanation: Explanation): string {
  const { sentence, text, start, end, tokens, names, mentions, claims, titles, facts } = explanation
  const lines = [
    `Sentence ${sentence} (${start}–${end}): ${onOneLine(text)}`,
    ...section('Tokens', tokenTable(tokens)),
    ...section('Names', alignedColumns(names.map((name) => [name.text, name.label, name.probability.toFixed(2)]))),
    ...section('Mentions', alignedColumns(mentions.map(mentionRow))),
    ...section('Claims', claims.flatMap(claimLines)),
    ...section(
      'Titles',
      titles.map(({ of, title, evidence }) => `${nameOf(of)}: ${title}   ${howRead(evidence)}`),
    ),
    ...section('Open facts', facts.map(factLine)),
  ]
  return `${lines.join('\n')}\n`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ['', title, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`)]
}

function tokenTable(tokens: readonly ExplainedToken[]): readonly string[] {
  const heads = ['', 'word', 'lemma', 'tag', 'Penn', 'governor', 'relation', '']
  const rows = tokens.map((token, index) => [
    String(index + 1),
    onOneLine(token.text),
    token.lemma,
    token.upos,
    token.xpos,
    governor(token, tokens),
    token.deprel,
    token.parsed === undefined ? '' : `the parser said: ${governor(token.parsed, tokens)}, ${token.parsed.deprel}`,
  ])
  return alignedColumns([heads, ...rows])
}

function governor({ head }: Pick<Token, 'head'>, tokens: readonly Token[]): string {
  const token = tokens[head]
  return token === undefined ? '–' : `${head + 1} ${token.text}`
}

function mentionRow(mention: ExplainedMention): readonly string[] {
  const { text, kind, entityType, by, antecedent, entity, why } = mention
  const behind = antecedent === undefined ? '' : `, taking up “${onOneLine(antecedent.text)}” at ${antecedent.start}`
  const reference =
    entity === undefined ? 'refers to nothing known' : `→ ${entity}${why === undefined ? '' : `: ${why}`}`
  return [onOneLine(text), kind, entityType, `by ${by}`, `${reference}${behind}`]
}

function claimLines({ subject, object, holders, ...claim }: ExplainedClaim): readonly string[] {
  const { relation, predicate, label, polarity, modality, complement, evidence } = claim
  const said = holders.length > 0 ? `according to ${holders.map(nameOf).join(', ')}` : 'as the document says'
  const when = evidence.timeText ?? evidence.timeStart
  return [
    `${nameOf(subject)} —${label}→ ${nameOf(object)}${complement === undefined ? '' : ` as “${complement}”`}`,
    `    ${relation} (${predicate}), ${polarity}, ${modality}, ${said}${when === undefined ? '' : `, time: ${when}`}; ${howRead(evidence)}`,
  ]
}

function factLine({ subject, predicate, object, by, confidence }: OpenFact): string {
  return `(${[subject, predicate, object].map(onOneLine).join('; ')})   ${howRead({ by, confidence })}`
}

function howRead({ by, confidence }: Readonly<{ by: string; confidence: number }>): string {
  return `by ${by}, confidence ${confidence.toFixed(2)}`
}

/** “he (Boris Lund)” where the words differ from the entity’s label. */
function nameOf({ text, entity }: NamedMention): string {
  const words = onOneLine(text)
  return entity === undefined || entity === words ? words : `${words} (${entity})`
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
