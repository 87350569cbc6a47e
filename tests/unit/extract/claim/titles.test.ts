import { describe, expect, test } from 'vitest'
import { titlesIn } from '../../../fixtures/titles-in.ts'

describe('The offices that a text gives people are roles', () => {
  test.each<[text: string, titles: readonly string[]]>([
    [
      'Foreign Minister Carla Mendes, Interior Minister Joseph Okafor and police chief Lena Brandt attended the summit.',
      ['Carla Mendes: Foreign Minister', 'Joseph Okafor: Interior Minister', 'Lena Brandt: police chief'],
    ],
    ['Samuel Kiprono, head of the dockers’ union, left.', ['Samuel Kiprono: head of the dockers’ union']],
    ['Deputy Prime Minister Tomas Novak met Dr. Hana Sato.', ['Tomas Novak: Deputy Prime Minister']],
    ['Vice-President Grace Muthoni spoke.', ['Grace Muthoni: Vice-President']],
    ['Ms. Diallo praised Governor Luis Ferreira.', ['Luis Ferreira: Governor']],
    ['The striker Pedro Alvarez scored twice for Chile.', ['Pedro Alvarez: striker']],
    [
      'Viktor Lindqvist, chief executive of Solveig Energy, resigned on Monday.',
      ['Viktor Lindqvist: chief executive of Solveig Energy'],
    ],
  ])('%s', async (text, titles) => {
    expect(await titlesIn(text)).toEqual(titles)
  })
})
