import { describe, expect, test } from 'vitest'
import { ingest } from '../../../src/ingest/index.ts'
import type { SourceFile } from '../../../src/types/plugin.ts'

async function read(id: string, text: string, rest: Partial<SourceFile> = {}) {
  const { documents, problems } = await ingest({ id, bytes: new TextEncoder().encode(text), ...rest })
  return {
    documents: documents.map(({ id: key, title, text: words, date, meta }) => ({ key, title, words, date, meta })),
    problems: problems.map(({ message }) => message),
  }
}

describe('feed', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>News</title>
<item><title>Port closed</title><pubDate>Tue, 06 May 2031 23:10:00 +0200</pubDate><dc:creator>Ann Lee</dc:creator><description>Short.</description>
<content:encoded><![CDATA[<p>Zoë left <b>Lima</b>.</p><script>x</script><p>Bo came.</p>]]></content:encoded></item>
<item><title>Port closed</title><description>&lt;p&gt;Cy stayed &amp;amp; slept.&lt;/p&gt;</description></item><item><title>Only a title</title></item></channel></rss>`

  test('each item of RSS is a document', async () => {
    expect(await read('news.rss', rss)).toEqual({
      problems: [],
      documents: [
        {
          key: 'news.rss#port-closed',
          title: 'Port closed',
          words: 'Zoë left Lima.\n\nBo came.',
          date: '2031-05-06',
          meta: { author: 'Ann Lee' },
        },
        { key: 'news.rss#port-closed-2', title: 'Port closed', words: 'Cy stayed & slept.', date: undefined, meta: {} },
        { key: 'news.rss#only-a-title', title: 'Only a title', words: 'Only a title', date: undefined, meta: {} },
      ],
    })
  })

  test('each entry of Atom is a document', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>Dam</title><updated>2031-05-06T10:00:00Z</updated><author><name>Ann Lee</name></author><content type="html">&lt;p&gt;Zoë left.&lt;/p&gt;</content></entry></feed>`
    const { documents } = await read('news.xml', atom)
    expect(documents).toEqual([
      { key: 'news.xml#dam', title: 'Dam', words: 'Zoë left.', date: '2031-05-06', meta: { author: 'Ann Lee' } },
    ])
  })

  test('what is none is a problem, and entities are not expanded', async () => {
    expect((await read('x.xml', '<note>Hi</note>')).problems).toEqual([expect.stringMatching(/is no feed/)])
    const bomb =
      '<!DOCTYPE r [<!ENTITY a "boom">]><rss><item><title>T</title><description>Zoë &a; left.</description></item></rss>'
    expect((await read('x.rss', bomb)).documents[0]?.words).toBe('Zoë &a; left.')
  })
})

test('a feed with a million nested elements is a problem', async () => {
  const deep = `<rss><item><description>${'<a>'.repeat(1_000_000)}Zoë left.`
  expect(await read('x.rss', deep)).toEqual({
    documents: [],
    problems: [expect.stringMatching(/x\.rss has elements nested deeper than 512 levels/)],
  })
})

describe('mail', () => {
  test('its text, subject, sender and day are read, attachments are not', async () => {
    const eml = `From: Ann Lee <ann@example.org>\r\nDate: Tue, 06 May 2031 10:00:00 +0000\r\nSubject: =?utf-8?q?Zo=C3=AB?= left\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nZo=EB left Lima=\r\n today.\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="../../x.txt"\r\n\r\nsecret\r\n--b--\r\n`
    expect(await read('a.eml', eml)).toEqual({
      problems: [],
      documents: [
        {
          key: 'a.eml',
          title: 'Zoë left',
          words: 'Zoë left Lima today.',
          date: '2031-05-06',
          meta: { author: 'Ann Lee' },
        },
      ],
    })
  })

  test('a mail of HTML alone is read as its words', async () => {
    const { documents } = await read(
      'a.eml',
      'Subject: Hi\r\nContent-Type: text/html\r\n\r\n<p>Zoë left.</p><style>p{}</style><p>Bo came.</p>',
    )
    expect(documents[0]?.words).toBe('Zoë left.\n\nBo came.')
  })
})

describe('records', () => {
  test('each line of JSON is a document, by the usual names of columns', async () => {
    const { documents, problems } = await read(
      'a.jsonl',
      '{"id":"x","text":"Zoë left.","title":"T","date":"2031-05-06"}\n\nno\n{"text":"Bo came."}\n',
    )
    expect(documents.map(({ key, words, title, date }) => [key, words, title, date])).toEqual([
      ['a.jsonl#x', 'Zoë left.', 'T', '2031-05-06'],
      ['a.jsonl#2', 'Bo came.', 'a#2', undefined],
    ])
    expect(problems).toEqual([expect.stringMatching(/no JSON object on line 3/)])
  })

  test('each row of a table is one, by the columns that are named', async () => {
    const table = 'day;story\n2031-05-06;"Zoë left, ""at last"";\nthen slept."\n2031-05-07;Bo came.\n'
    const { documents } = await read('a.csv', table, { columns: { text: 'story', date: 'day' } })
    expect(documents.map(({ key, words, date }) => [key, words, date])).toEqual([
      ['a.csv#1', 'Zoë left, "at last";\nthen slept.', '2031-05-06'],
      ['a.csv#2', 'Bo came.', '2031-05-07'],
    ])
  })

  test('a table without such a column is a problem that names those it has', async () => {
    expect((await read('a.csv', 'a,b\n1,2\n')).problems).toEqual([
      expect.stringMatching(/no column called text.*--text-column: a, b\./),
    ])
    expect((await read('a.csv', 'a,b\n1,2\n', { columns: { text: 'c' } })).problems).toEqual([
      expect.stringMatching(/no column “c”/),
    ])
  })

  test('an empty row is a problem of that row alone', async () => {
    const { documents, problems } = await read('a.csv', 'id,text\n1,Zoë left.\n2,\n')
    expect([documents.length, problems]).toEqual([1, [expect.stringMatching(/^a\.csv#2 holds no text/)]])
  })
})

describe('a text that is not English', () => {
  test.each([
    [
      'German',
      'Die Ministerin traf den Gewerkschafter am Montag in der Hauptstadt und sprach mit ihm über den Streik der Hafenarbeiter, der seit Wochen andauert und noch nicht beendet ist.',
    ],
    [
      'Dutch',
      'De minister ontmoette de vakbondsleider maandag in de hoofdstad en sprak met hem over de staking van de havenarbeiders, die al weken duurt en nog niet is beëindigd, zei hij.',
    ],
    [
      'Spanish',
      'La ministra se reunió el lunes en la capital con el líder sindical y habló con él de la huelga de los estibadores, que dura ya varias semanas y todavía no ha terminado.',
    ],
    [
      'Greek',
      'Η υπουργός συνάντησε τη Δευτέρα στην πρωτεύουσα τον ηγέτη του συνδικάτου και μίλησε μαζί του για την απεργία των λιμενεργατών, που διαρκεί εδώ και εβδομάδες.',
    ],
  ])('is reported, not read: %s', async (language, text) => {
    const { documents, problems } = await read('a.txt', text)
    expect([documents, problems]).toEqual([
      [],
      [expect.stringMatching(new RegExp(`^a\\.txt is not in English \\(it looks like ${language}\\)`))],
    ])
  })

  test.each([
    ['short ones', 'Zoë traf Bo in Köln.'],
    [
      'lists of names',
      `Present: ${'Zoë Müller, Łukasz Dvořák, José Núñez, '.repeat(10)}and others of the board, as it is said by the office.`,
    ],
  ])('is not thought to be found in %s', async (_, text) => {
    expect((await read('a.txt', text)).documents).toHaveLength(1)
  })
})
