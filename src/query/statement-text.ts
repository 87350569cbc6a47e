import type { Account, Quote, Statement } from './statement.ts'

/** The statement and, indented below it, its passages. */
export function statementLines(statement: Statement): readonly string[] {
  return [
    statementLine(statement),
    ...statement.quotes.map((quote) => `    ${quoteLine(quote)}`),
    ...statement.contradictions.map((one) => `    ${contradictionLine(one)}`),
  ]
}

/** `contradicted (polarity, holder): Ann Lee —met with→ Bo Lind [negated] — according to Bo Lind`. */
export function contradictionLine({ how, statement }: Statement['contradictions'][number]): string {
  return `contradicted (${how.join(', ')}): ${statementLine(statement)}`
}

/** A statement on one line: `Ann Lee —met with→ Bo Lind · Monday [planned] — according to Bo Lind`. */
export function statementLine(statement: Omit<Account, 'quotes'>): string {
  const { source, label, target, complement, status, holders, time } = statement
  return [
    `${source.label} —${label}→ ${target.label}`,
    ...(complement === undefined ? [] : [`as “${complement}”`]),
    ...(time === undefined ? [] : [`· ${time}`]),
    ...(status.length > 0 ? [`[${status.join(', ')}]`] : []),
    ...(holders.length > 0 ? [`— according to ${holders.map((holder) => holder.label).join(', ')}`] : []),
  ].join(' ')
}

/** The passages behind a statement: `“She met him.” — Morning report (morning.pdf, page 3, 12–25)`. */
export function quoteLine({ quote, title, document, section, start, end }: Quote): string {
  const place = [document, ...(section === undefined ? [] : [section]), `${start}–${end}`].join(', ')
  return `“${quote.replace(/\s+/g, ' ').trim()}” — ${title} (${place})`
}
