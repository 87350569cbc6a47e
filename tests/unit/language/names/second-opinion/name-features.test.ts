import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { nameFeatures } from '../../../../../src/language/names/second-opinion/name-features.ts'
import { wordShape } from '../../../../../src/language/names/second-opinion/word-shape.ts'

test.each([
  ['Initial', 'A J.'],
  ['Capitalized', 'Oslo Élan'],
  ['McMixed', 'McCain AbcDef'],
  ['UPPER', 'NATO U.N.'],
  ['lower', 'oslo d’une'],
  ['digits', '1994 3,5'],
  ['digits+', 'G20 3rd'],
  ['address', 'ana@port.example port.com'],
  ['mark', '— “'],
  ['other', 'iPad'],
])('%s: %s', (shape, words) => {
  expect(words.split(' ').map(wordShape)).toEqual(words.split(' ').map(() => shape))
})

test('a word shows itself, its neighbours’ shapes, its classes and the run of capitals around it', () => {
  const [, , bank] = nameFeatures('the Nordhavn Bank of Oslo'.split(' '))
  expect(bank).toEqual(
    expect.arrayContaining([
      'word=bank',
      'shapes=Capitalized Capitalized lower',
      'class=name of organization',
      'run=last of 2',
      'before=last the',
      'opens=last nordhavn',
      'behind=last of',
      'until=last of',
    ]),
  )
})

test('a word that links two with a capital knows what stands before it', () => {
  const [, , of, oslo] = nameFeatures('the Bank of Oslo'.split(' '))
  expect(of).toEqual(expect.arrayContaining(['link=of', 'link=bank of', 'link=(name of organization) of']))
  expect(oslo).toEqual(expect.arrayContaining(['after=all of', 'after=all bank', 'after=all (name of organization)']))
})

const hasPython = spawnSync('python3', ['--version']).status === 0
if (!hasPython) process.stderr.write('SKIPPED the features of the training program: there is no python3.\n')

test.skipIf(!hasPython)('the training program sees the same', () => {
  const sentences = [
    'Dr. Ana Ruiz , head of the Ministry of Trade and Industry in São Paulo , left .',
    'A.P. MOLLER - MÆRSK said on 3 May that iPads cost £3.50 at www.port.example',
    'the Islamic Council of the North',
    'Ana',
    'zoë İSTANBUL ﬁve O’Neill 中国 😀 e\u0301lan',
  ].map((sentence) => sentence.split(' '))
  const program =
    'import json,sys;from name_features import features_of;print(json.dumps([features_of(s) for s in json.load(sys.stdin)]))'
  const { stdout, stderr } = spawnSync('python3', ['-c', program], {
    cwd: 'src/language/training',
    input: JSON.stringify(sentences),
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' },
  })
  expect(stderr).toBe('')
  expect(sentences.map((words) => nameFeatures(words))).toEqual(JSON.parse(stdout))
})
