import { spawnSync } from 'node:child_process'

/** Builds what is tested here, once a run: the command line, the library, its types and the explorer. */
export function setup(): void {
  // What people get is no build for tests.
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync('npm run build --silent', { shell: true, encoding: 'utf8', env })
  if (status !== 0) throw new Error(`npm run build failed:\n${stdout}${stderr}`)
}
