import { expect, test } from 'vitest'
import { ingest } from '../../../src/ingest/index.ts'
import { sectionAt } from '../../../src/text/section-at.ts'

const sentence =
  'Ana Kovač met Boris Lund in Lima on Monday, and the two of them talked about the port, the dam and the strike.'

async function read(markup: string, bytes = new TextEncoder().encode(markup)) {
  const { documents, problems } = await ingest({ id: 'page.html', bytes })
  expect(problems).toEqual([])
  expect(documents).toHaveLength(1)
  return documents[0]
}

test('of a page the article is read, with title, author and day, and without menus, scripts and advertisements', async () => {
  const page = await read(`<!doctype html><html lang="en"><head><title>Port closed</title>
    <meta property="article:published_time" content="2031-05-06T23:30:00+02:00"><meta name="author" content="Ann Lee"></head>
    <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><p>${sentence}</p><p>${sentence}</p><script>alert(1)</script><h2>Why now</h2><p>${sentence} </p></article>
    <aside class="advertisement">Buy boats!</aside><footer>All rights reserved</footer></body></html>`)
  expect(page).toMatchObject({ title: 'Port closed', date: '2031-05-06', meta: { author: 'Ann Lee' } })
  expect(page?.text).toBe([sentence, sentence, 'Why now', sentence].join('\n\n'))
  expect(page?.sections?.map(({ label }) => label)).toEqual(['Why now'])
})

test.each([
  [
    'blocks are paragraphs, a broken line stays one',
    '<div>Ana left.<div>Bo<br>came.</div>Cy\n  stayed.</div>',
    'Ana left.\n\nBo\ncame.\n\nCy stayed.',
  ],
  ['points of a list stand apart', '<ul><li>Ana left.<li>Bo came.</ul>', 'Ana left.\n\nBo came.'],
  ['entities are characters', '<p>M&uuml;ller &amp; S&ouml;hne &lt;b&gt;', 'Müller & Söhne <b>'],
  ['what is within a line stays in it', '<p><b>A</b>na <i>left</i>.', 'Ana left.'],
  ['unclosed tags are no matter', '<p><b>Ana<p>left.<td>Bo', 'Ana\n\nleft.\n\nBo'],
])('%s', async (_, markup, text) => {
  expect((await read(`<html><body>${markup}`))?.text).toBe(text)
})

test.each([
  ['no tags but those of the text', '<p>Ana left.'],
  ['no body tag', '<!doctype html><!-- port --><html><meta charset="utf-8"><title>Port</title><p>Ana left.'],
  ['no html tag', '<head><title>Port</title><script>"<p>no"</script></head><p>Ana left.'],
  ['no tags at all', 'Ana left.'],
])('a page with %s is read', async (_, markup) => {
  expect((await read(markup))?.text).toBe('Ana left.')
})

test('the encoding that a page names is taken', async () => {
  const page = await read(
    '',
    Uint8Array.from(Buffer.from('<meta charset="iso-8859-1"><p>Zoë left the café.', 'latin1')),
  )
  expect([page?.text, page?.meta.encoding]).toEqual(['Zoë left the café.', 'windows-1252 (declared)'])
})

test.each([
  ['a million nested tags', '<b>'.repeat(1_000_000), /nested deeper than 512 levels/],
  ['too many elements', '<p>Ana left.'.repeat(200_001), /more than 200,000 elements/],
  ['only a script', '<script>alert(1)</script>', /holds no text/],
])('%s is a problem of that file', async (_, markup, message) => {
  const { documents, problems } = await ingest({ id: 'page.html', bytes: new TextEncoder().encode(markup) })
  expect([documents, problems.map((problem) => problem.message)]).toEqual([[], [expect.stringMatching(message)]])
})

test('a place of the text is found in the page', async () => {
  const page = await read(
    '<html><body><h1>Port</h1><p>Ana left.</p><h2>Why</h2><p>Bo came.</p><h2>When</h2><p>On Monday.</p>',
  )
  const at = (words: string) => sectionAt(page?.sections, page?.text.indexOf(words) ?? -1)
  expect([at('Ana'), at('Bo'), at('On')]).toEqual(['“Port”', '“Why”', '“When”'])
})
