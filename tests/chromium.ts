import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** The Chromium that tests drive: the one that `CHROMIUM_PATH` names, Playwright’s own, or the system’s. */
export function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM_PATH, playwrightsOwn(), ...systemPaths].find((path) => path && existsSync(path))
}

/** Switches for a Chromium that draws WebGL in software, also as root, and asks nothing of the network. */
export const chromiumSwitches: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--no-first-run',
]

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Playwright throws where it knows no build of its own for this system. */
function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}
