import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A quotation belongs to its speaker, also over several sentences', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['“Chile supports Peru,” Rosa Quispe said.', ['Chile —SUPPORTS→ Peru [says Rosa Quispe]']],
    [
      '“Chile supports Peru,” Rosa Quispe told reporters. “Brazil opposes Bolivia.”',
      [
        'Chile —SUPPORTS→ Peru [says Rosa Quispe]',
        'Rosa Quispe —TOLD→ reporters',
        'Brazil —OPPOSES→ Bolivia [says Rosa Quispe]',
      ],
    ],
    [
      'Lena Brandt said: “Solveig Energy betrayed Norway. Denmark sued Solveig Energy.” Oslo was quiet.',
      ['Denmark —SUED→ Solveig Energy [says Lena Brandt]'],
    ],
    [
      '"Kenya has left the Lake League," Samuel Kiprono said on Friday. Uganda joined the Lake League in May.',
      ['Kenya —LEFT→ Lake League [says Samuel Kiprono]', 'Uganda —JOINED→ Lake League'],
    ],
    [
      '“We will never support Tomas Novak,” said Amina Diallo, the leader of the Green Party.',
      ['We —SUPPORTS→ Tomas Novak [negated, planned, says Amina Diallo]', 'Amina Diallo —HEADS→ Green Party'],
    ],
    [
      '“Norway betrayed us,” Viktor Lindqvist told the Oslo Times. “Denmark supports Sweden. Iceland criticized Finland.”',
      [
        'Viktor Lindqvist —TOLD→ Oslo Times',
        'Denmark —SUPPORTS→ Sweden [says Viktor Lindqvist]',
        'Iceland —CRITICIZED→ Finland [says Viktor Lindqvist]',
      ],
    ],
    [
      'Ana Ito said " Kenya left. Peru sued Chile. Norway supports Chad.\n\nUganda joined the Lake League.',
      ['Peru —SUED→ Chile', 'Norway —SUPPORTS→ Chad', 'Uganda —JOINED→ Lake League'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
