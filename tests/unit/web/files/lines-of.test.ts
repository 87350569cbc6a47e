import { expect, test } from 'vitest'
import { linesOf } from '../../../../web/files/lines-of.ts'

async function lines(...pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<string[]> {
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
  const read: string[] = []
  for await (const line of linesOf(stream)) read.push(line)
  return read
}

test.each([
  [['one\ntwo\n'], ['one', 'two']],
  [
    ['on', 'e\ntw', 'o'],
    ['one', 'two'],
  ],
  [['\n\n'], ['', '']],
  [[''], []],
])('%j is read as %j', async (pieces, expected) => {
  expect(await lines(...pieces.map((piece) => Uint8Array.from(Buffer.from(piece))))).toEqual(expected)
})

test('a letter of several bytes may be cut between two pieces', async () => {
  expect(await lines(Uint8Array.of(0xc3), Uint8Array.of(0xa9))).toEqual(['é'])
})
