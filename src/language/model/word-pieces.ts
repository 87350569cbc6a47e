/** Ids of the pieces of the vocabulary, by piece. */
export type Vocabulary = ReadonlyMap<string, number>

const mostPieces = 6
const longestPart = 60

/** Reads a WordPiece vocabulary: one piece a line, its id is the number of the line from 0. */
export function parseVocabulary(file: string): Vocabulary {
  const lines = file.split(/\r?\n/)
  return new Map(lines.map((piece, id): [string, number] => [piece, id]).filter(([piece]) => piece !== ''))
}

/** Id of a piece that every vocabulary must hold, such as `[UNK]`. */
export function specialPiece(vocabulary: Vocabulary, piece: string): number {
  const id = vocabulary.get(piece)
  if (id === undefined) throw new Error(`The vocabulary of the language model has no piece ${piece}.`)
  return id
}

/**
 * Ids of the pieces of a word (WordPiece, longest match first, Wu et al. 2016): lower case, without accents,
 * punctuation apart; of more than six pieces the first five and the last. Never empty.
 */
export function wordPieces(word: string, vocabulary: Vocabulary): readonly number[] {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cc}\p{Cf}]/gu, '')
  const parts = plain.split(/([^\p{L}\p{N}])/u).filter((part) => part.trim() !== '')
  const pieces = parts.flatMap((part) => piecesOfPart(part, vocabulary))
  if (pieces.length === 0) return [specialPiece(vocabulary, '[UNK]')]
  return pieces.length <= mostPieces ? pieces : [...pieces.slice(0, mostPieces - 1), ...pieces.slice(-1)]
}

function piecesOfPart(part: string, vocabulary: Vocabulary): readonly number[] {
  const unknown = [specialPiece(vocabulary, '[UNK]')]
  const characters = [...part]
  if (characters.length > longestPart) return unknown
  const pieces: number[] = []
  for (let start = 0; start < characters.length; ) {
    const found = longestPiece(characters, start, vocabulary)
    if (found === undefined) return unknown
    pieces.push(found.id)
    start = found.end
  }
  return pieces
}

function longestPiece(characters: readonly string[], start: number, vocabulary: Vocabulary) {
  for (let end = characters.length; end > start; end--) {
    const piece = (start > 0 ? '##' : '') + characters.slice(start, end).join('')
    const id = vocabulary.get(piece)
    if (id !== undefined) return { id, end }
  }
  return undefined
}
