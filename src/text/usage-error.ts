/** Wrong use of relata: says what was given, what was expected and what to do. Shown to people without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
