import { InvalidArgumentError, Option } from 'commander'

/** The port that the explorer is served at. */
export function portOption(): Option {
  return new Option('--port <number>', 'port to serve at (default: 7352, or a free one)').argParser(portNumber)
}

function portNumber(value: string): number {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.')
}
