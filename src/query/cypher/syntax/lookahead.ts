import { type Cursor, isKeyword, isName, isSymbol, peek } from './cursor.ts'

/** Whether a path pattern begins here, as `(a)-->` does and `(a + b) - c` does not. */
export function isChainAhead(cursor: Cursor): boolean {
  if (!isSymbol(cursor, '(') || !looksLikeNode(cursor)) return false
  const close = closingFrom(cursor)
  const dash = isSymbol(cursor, '<', close + 1) ? close + 2 : close + 1
  if (!isSymbol(cursor, '-', dash)) return false
  return isSymbol(cursor, '[', dash + 1) || (isSymbol(cursor, '-', dash + 1) && isRightEnd(cursor, dash + 2))
}

function isRightEnd(cursor: Cursor, ahead: number): boolean {
  return isSymbol(cursor, '(', ahead) || (isSymbol(cursor, '>', ahead) && isSymbol(cursor, '(', ahead + 1))
}

function looksLikeNode(cursor: Cursor): boolean {
  const inside = isName(cursor, 1) ? 2 : 1
  return [')', ':', '{'].some((text) => isSymbol(cursor, text, inside)) || isKeyword(cursor, 'WHERE', inside)
}

/** Whether the brackets that open here hold a symbol that is in no inner brackets. */
export function holdsAtTop(cursor: Cursor, text: string): boolean {
  const close = closingFrom(cursor)
  for (let ahead = 1; ahead < close; ahead++) {
    if (isSymbol(cursor, text, ahead)) return true
    if (isOpening(cursor, ahead)) ahead = closingFrom(cursor, ahead)
  }
  return false
}

/** How many tokens ahead the bracket closes that opens `from` tokens ahead. */
function closingFrom(cursor: Cursor, from = 0): number {
  let depth = 0
  for (let ahead = from; peek(cursor, ahead).kind !== 'end'; ahead++) {
    if (isOpening(cursor, ahead)) depth++
    else if (isClosing(cursor, ahead)) depth--
    if (depth === 0) return ahead
  }
  return cursor.tokens.length
}

function isOpening(cursor: Cursor, ahead: number): boolean {
  return ['(', '[', '{'].some((text) => isSymbol(cursor, text, ahead))
}

function isClosing(cursor: Cursor, ahead: number): boolean {
  return [')', ']', '}'].some((text) => isSymbol(cursor, text, ahead))
}
