import { describe, expect, test } from 'vitest'
import { ingest, ingesters } from '../../../src/ingest/index.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))

async function only(id: string, bytes: Uint8Array, date?: string) {
  const { documents, problems } = await ingest({ id, bytes, ...(date && { date }) })
  expect(problems).toEqual([])
  expect(documents).toHaveLength(1)
  return documents[0]
}

describe('text', () => {
  test.each([
    ['is what decoding gives', utf8('Zoë met Łukasz.\r\n\tTwice. '), 'Zoë met Łukasz.\r\n\tTwice. '],
    ['loses a byte-order mark', utf8('\ufeffZoë met Łukasz.'), 'Zoë met Łukasz.'],
    ['keeps its Unicode form', utf8('Zoe\u0308 \u{1f600} ﬁn'), 'Zoe\u0308 \u{1f600} ﬁn'],
    ['may be UTF-16 with a byte-order mark', utf16('Zoë \u{1f600}'), 'Zoë \u{1f600}'],
    ['begins below the front matter', utf8('---\ntitle: Port\n---\nZoë left.\n'), 'Zoë left.\n'],
    ['keeps rules that are no front matter', utf8('Zoë left.\n---\na: b\n---\n'), 'Zoë left.\n---\na: b\n---\n'],
  ])('%s', async (_, bytes, text) => {
    expect((await only('news.txt', bytes))?.text).toBe(text)
  })
})

describe('title', () => {
  test.each([
    ['front matter', 'a.txt', '---\ntitle: "Port: closed"\n---\nHeadline\n\nZoë left.', 'Port: closed'],
    ['a short first line before a blank one', 'a.txt', 'Port closed\n\nZoë left.', 'Port closed'],
    ['such a line with Windows line ends', 'a.txt', 'Port closed\r\n\r\nZoë left.', 'Port closed'],
    ['a Markdown heading', 'a.md', '# Port closed #\n\nZoë left.', 'Port closed'],
    ['the file’s name where text goes on', 'port/closed.v2.txt', 'Zoë left.\nShe said so.', 'closed.v2'],
    ['the file’s name where there is but one line', 'port.txt', 'Zoë left.\n', 'port'],
    ['the file’s name where the first line is long', 'port.txt', `${'long '.repeat(40)}\n\nZoë left.`, 'port'],
  ])('comes from %s', async (_, id, text, title) => {
    expect((await only(id, utf8(text)))?.title).toBe(title)
  })
})

describe('date', () => {
  test.each([
    ['front matter', '---\ndate: 2031-05-06\n---\nZoë left.', '2031-01-01', '2031-05-06'],
    ['front matter with a time', '---\ndate: 2031-05-06T10:00:00Z\n---\nZoë left.', undefined, '2031-05-06'],
    ['the file where the text names none', 'Zoë left.', '2031-01-01', '2031-01-01'],
  ])('comes from %s', async (_, text, given, date) => {
    expect((await only('a.md', utf8(text), given))?.date).toBe(date)
  })

  test('that is no day is a problem, and the document goes on', async () => {
    const { documents, problems } = await ingest({ id: 'a.md', bytes: utf8('---\ndate: 2031-02-30\n---\nZoë left.') })
    expect(documents.map(({ date }) => date)).toEqual([undefined])
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('2031-02-30')])
  })
})

test('what else front matter says is kept', async () => {
  expect((await only('a.md', utf8('---\nAuthor: Ana\n# no\n---\nZoë left.')))?.meta).toEqual({ author: 'Ana' })
})

describe('a file is refused with its name, the place and a remedy', () => {
  test.each([
    ['empty', 'a.txt', utf8(''), /^a\.txt is empty/],
    ['only white space', 'a.txt', utf8(' \n\t'), /^a\.txt is empty/],
    ['only front matter', 'a.md', utf8('---\ntitle: x\n---\n'), /below its front matter/],
    ['binary', 'a.txt', Uint8Array.of(80, 75, 0, 4), /binary: byte 3 is zero.*plain text/],
    ['cut within a character', 'a.txt', utf8('Zoë').slice(0, 3), /byte 3 \(0xC3\)/],
    ['a surrogate in UTF-8', 'a.txt', Uint8Array.of(65, 0xed, 0xa0, 0x80), /byte 2 \(0xED\)/],
    ['an overlong form', 'a.txt', Uint8Array.of(0xc0, 0xaf), /byte 1 \(0xC0\)/],
    ['half a surrogate pair in UTF-16', 'a.txt', utf16('ab\ud83d').slice(0, 8), /UTF-16 at byte 7/],
    ['a format that is not read', 'a.XLS', utf8('x'), /^a\.XLS is in no format.*\.txt.*\.md/],
  ])('%s', async (_, id, bytes, message) => {
    const { documents, problems } = await ingest({ id, bytes })
    expect(documents).toEqual([])
    expect(problems).toEqual([{ by: 'ingest', source: id, message: expect.stringMatching(message) }])
  })

  test('over the limit', async () => {
    const { documents, problems } = await ingest({ id: 'a.txt', bytes: utf8('Zoë left.') }, { maxBytes: 5 })
    expect(documents).toEqual([])
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^a\.txt is larger.*--max-size/)])
  })
})

describe('an older encoding', () => {
  test('is guessed, which is said', async () => {
    const { documents, problems } = await ingest({ id: 'a.txt', bytes: latin1('Zoë met Ana at the Café Müller.') })
    expect(documents.map(({ text, meta }) => [text, meta.encoding])).toEqual([
      ['Zoë met Ana at the Café Müller.', 'windows-1252 (guessed)'],
    ])
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^a\.txt .*windows-1252.*a guess.*--encoding/),
    ])
  })

  test('is taken as told', async () => {
    const bytes = Uint8Array.of(0x8a, 0x65, 0x64)
    const { documents, problems } = await ingest({ id: 'a.txt', bytes, encoding: 'cp1250' })
    expect([documents[0]?.text, documents[0]?.meta.encoding, problems]).toEqual(['Šed', 'windows-1250 (declared)', []])
  })

  test('that there is not is refused', async () => {
    const { problems } = await ingest({ id: 'a.txt', bytes: utf8('Zoë left.'), encoding: 'utf-9' })
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('“utf-9”, which is none')])
  })
})

test('the headings of Markdown are kept as sections', async () => {
  const text = '# Port\n\nZoë left.\n\n## Why\n\nNobody knows.\n\n# Dam\n'
  const document = await only('a.md', utf8(text))
  expect(document?.sections?.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
    ['Port', '# Port\n\nZoë left.\n\n## Why\n\nNobody knows.\n\n'],
    ['Why', '## Why\n\nNobody knows.\n\n'],
    ['Dam', '# Dam\n'],
  ])
})

test('every well-formed text is read as it is', async () => {
  for (const character of ['\u{7f}', '\u{80}', '\u{7ff}', '\u{800}', '\u{d7ff}', '\u{e000}', '\u{ffff}', '\u{10ffff}'])
    expect((await only('a.txt', utf8(`x${character}`)))?.text).toBe(`x${character}`)
})

test('what has no space for ten thousand characters is no text', async () => {
  const { documents, problems } = await ingest({ id: 'a.txt', bytes: utf8(`Zoë left. ${'x'.repeat(5_000_000)}`) })
  expect([documents, problems.map(({ message }) => message)]).toEqual([
    [],
    [expect.stringMatching(/^a\.txt has more than 10,000 characters without a space/)],
  ])
})

test('the formats are listed', () => {
  expect(ingesters.map(({ name }) => name)).toEqual([
    'plain text',
    'Markdown',
    'HTML',
    'PDF',
    'Word',
    'mail',
    'feed',
    'JSON lines',
    'CSV',
  ])
})
