import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A relative pronoun stands for what its clause tells about', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Lena Brandt, who founded Umi Robotics, praised Hana Sato.',
      ['Lena Brandt —FOUNDED→ Umi Robotics', 'Lena Brandt —PRAISED→ Hana Sato'],
    ],
    [
      'Chile backs the Andean League, which Peru left in 2021.',
      ['Chile —SUPPORTS→ Andean League', 'Peru —LEFT→ Andean League'],
    ],
    [
      'Viktor Lindqvist, whom Norway accuses of fraud, fled to Brazil.',
      ['Viktor Lindqvist —MOVED_TO→ Brazil', 'Norway —ACCUSED→ Viktor Lindqvist'],
    ],
    [
      'The treaty that Kenya and Uganda signed protects Lake Victoria.',
      ['Kenya —SIGNED→ The treaty', 'Kenya —AGREED_WITH→ Uganda', 'Uganda —SIGNED→ The treaty'],
    ],
    [
      'Tomas Novak sued the newspaper that had accused Amina Diallo.',
      ['Tomas Novak —SUED→ the newspaper', 'the newspaper —ACCUSED→ Amina Diallo'],
    ],
    [
      'Grace Muthoni joined the Green Party, which governs Zanzibar, and met Samuel Kiprono.',
      [
        'Grace Muthoni —JOINED→ Green Party',
        'Grace Muthoni —MET_WITH→ Samuel Kiprono',
        'Green Party —GOVERNS→ Zanzibar',
      ],
    ],
    ['The deal Poland signed angered Lithuania.', ['Poland —SIGNED→ The deal']],
    [
      'Kenya arrested two men who had attacked Grace Muthoni.',
      ['Kenya —ARRESTED→ two men', 'two men —ATTACKED→ Grace Muthoni'],
    ],
    [
      'Rosa Quispe, who had been accused by Peru of fraud, left Lima.',
      ['Rosa Quispe —LEFT→ Lima', 'Peru —ACCUSED→ Rosa Quispe'],
    ],
    ['Chad expelled the envoy, who accused Mali of fraud.', ['Chad —EXPELLED→ the envoy', 'the envoy —ACCUSED→ Mali']],
    [
      'The man who attacked Amina Diallo in Dakar on Monday was arrested by Senegal.',
      ['The man —ATTACKED→ Amina Diallo', 'Senegal —ARRESTED→ The man'],
    ],
    [
      'Norway, to which Viktor Lindqvist fled in May, arrested him.',
      ['Norway —ARRESTED→ Viktor Lindqvist', 'Viktor Lindqvist —MOVED_TO→ Norway'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
