import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A pronoun stands for the likeliest name before it', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Pedro Alvarez visited Kenya. He praised Samuel Kiprono.',
      ['Pedro Alvarez —VISITED→ Kenya', 'Pedro Alvarez —PRAISED→ Samuel Kiprono'],
    ],
    [
      'Carla Mendes met Joseph Okafor in Lagos. She thanked Nigeria.',
      ['Carla Mendes —MET_WITH→ Joseph Okafor', 'Carla Mendes —THANKED→ Nigeria'],
    ],
    [
      'Iceland left the Cod League. It has also criticized Norway.',
      ['Iceland —LEFT→ Cod League', 'Iceland —CRITICIZED→ Norway'],
    ],
    [
      'The rebels attacked Goma. They killed Joseph Okafor.',
      ['The rebels —ATTACKED→ Goma', 'The rebels —KILLED→ Joseph Okafor'],
    ],
    [
      'Solveig Energy sued Denmark, which had fined it.',
      ['Solveig Energy —SUED→ Denmark', 'Denmark —SANCTIONED→ Solveig Energy'],
    ],
    [
      'Hana Sato criticized Viktor Lindqvist. Norway later arrested him.',
      ['Hana Sato —CRITICIZED→ Viktor Lindqvist', 'Norway —ARRESTED→ Viktor Lindqvist'],
    ],
    ['Rain fell on Lima. It was cold.', []],
    [
      'Kenya supports Chad. Kenya criticized Norway and sued it.',
      ['Kenya —SUPPORTS→ Chad', 'Kenya —CRITICIZED→ Norway', 'Kenya —SUED→ Norway'],
    ],
    [
      'Mrs. Okafor met Amina Diallo and Mr. Keita. Okafor later said that he had left Chad.',
      ['Okafor —MET_WITH→ Amina Diallo', 'Okafor —MET_WITH→ Keita', 'Keita —LEFT→ Chad [says Okafor]'],
    ],
    [
      'Grace Muthoni said that she supports Amina Diallo.',
      ['Grace Muthoni —SUPPORTS→ Amina Diallo [says Grace Muthoni]'],
    ],
    [
      'Amina Diallo thanked Moussa Keita. She had invited him to Bamako.',
      ['Amina Diallo —THANKED→ Moussa Keita', 'Amina Diallo —INVITED→ Moussa Keita'],
    ],
    [
      'Solveig Energy fired Tomas Novak after he had criticized it.',
      ['Solveig Energy —DISMISSED→ Tomas Novak', 'Tomas Novak —CRITICIZED→ Solveig Energy'],
    ],
    [
      'After she left Kenya, Grace Muthoni joined the African Union.',
      ['Grace Muthoni —LEFT→ Kenya', 'Grace Muthoni —JOINED→ African Union'],
    ],
    [
      'Viktor Lindqvist met his lawyer, Priya Raman.',
      ['Viktor Lindqvist —MET_WITH→ Priya Raman', 'Priya Raman —REPRESENTS→ Viktor Lindqvist'],
    ],
    [
      'The African Union expelled Chad. Its chairman, Joseph Okafor, later visited Chad.',
      ['African Union —EXPELLED→ Chad', 'Joseph Okafor —VISITED→ Chad', 'Joseph Okafor —HEADS→ African Union'],
    ],
    ['Priya Raman criticized herself. Hana Sato defended her.', ['Hana Sato —SUPPORTS→ Priya Raman']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
