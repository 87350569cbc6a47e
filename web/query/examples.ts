import { strings } from '../strings.ts'

const words = strings.query.examples

/** Questions that any graph can be asked. */
export const examples: readonly Readonly<{ words: string; text: string }>[] = [
  {
    words: words.connected,
    text: 'MATCH (who)-[r]-()\nRETURN who, count(r) AS claims\nORDER BY claims DESC\nLIMIT 10',
  },
  {
    words: words.contradictions,
    text: "MATCH (a)-[yes {polarity: 'affirmed'}]->(b)<-[no {polarity: 'negated'}]-(a)\nWHERE type(yes) = type(no)\nRETURN a, yes, b, no",
  },
  {
    words: words.holders,
    text: 'MATCH (a)-[r]->(b)\nUNWIND r.holders AS id\nMATCH (holder {id: id})\nRETURN holder, a, r, b\nORDER BY holder.label',
  },
  {
    words: words.planned,
    text: "MATCH (a)-[r {modality: 'planned'}]->(b)\nRETURN a, r, b, r.timeStart AS time\nORDER BY time",
  },
  {
    words: words.supported,
    text: 'MATCH (a)-[r]->(b)\nWHERE r.support > 1\nRETURN a, r, b, r.support AS documents\nORDER BY documents DESC',
  },
]
