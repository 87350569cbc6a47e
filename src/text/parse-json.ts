/** What JSON says, or what is wrong with it: text from outside may be broken, which is no reason to throw. */
export function parseJson(text: string): Readonly<{ value: unknown }> | Readonly<{ fault: string }> {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
