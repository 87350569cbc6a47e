import { InvalidArgumentError, Option } from 'commander'

/** How many answers are printed at most. */
export function limitOption(most: number): Option {
  return new Option('--limit <number>', 'how many at most').default(most).argParser(wholeNumber)
}

/** A whole number from 1 on. */
export function wholeNumber(value: string): number {
  const number = Number(value)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It must be a whole number from 1 on.')
}
