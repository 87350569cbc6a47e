/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  const letters = Array.from(b)
  let above = [0, ...letters.map((_, column) => column + 1)]
  for (const letter of a) {
    const row = [(above[0] ?? 0) + 1]
    for (const [column, other] of letters.entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1)
      row.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1))
    }
    above = row
  }
  return above.at(-1) ?? 0
}
