/** How likely something was said to be, and whether it was. */
export type Guess = Readonly<{ likely: number; isRight: boolean }>

/** Of the guesses at least so likely: the share that is right, and the share of all guesses that they are. */
export function atLeast(guesses: readonly Guess[], threshold: number): Readonly<{ right: number; kept: number }> {
  const kept = guesses.filter(({ likely }) => likely >= threshold)
  return { right: shareRight(kept), kept: kept.length / guesses.length }
}

export function shareRight(guesses: readonly Pick<Guess, 'isRight'>[]): number {
  return guesses.filter(({ isRight }) => isRight).length / guesses.length
}

/** Area under the curve: how often a right guess was held more likely than a wrong one. */
export function areaUnderCurve(guesses: readonly Guess[]): number {
  const right = guesses.filter(({ isRight }) => isRight)
  const wrong = guesses.filter(({ isRight }) => !isRight)
  const wins = right.flatMap((one) =>
    wrong.map((other) => (one.likely === other.likely ? 0.5 : Number(one.likely > other.likely))),
  )
  return wins.reduce((sum, win) => sum + win, 0) / wins.length
}
