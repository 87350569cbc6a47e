import { expect, test } from 'vitest'
import { wrapName } from '../../../../web/graph-view/wrap-name.ts'

test.each([
  ['Ada Lind', ['Ada Lind']],
  ['Federal Office of Tides and Harbours', ['Federal Office of', 'Tides and Harbours']],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrtsgesellschaft']],
  [
    'A name that goes on for very much longer than anybody would read',
    ['A name that goes on for', 'very much longer th…'],
  ],
])('%s', (name, lines) => expect(wrapName(name)).toEqual(lines))
