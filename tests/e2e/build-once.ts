import { execFileSync } from 'node:child_process'

/** Builds what is tested here, once a run: the command line, the library, its types and the explorer. */
export function setup(): void {
  execFileSync('npm', ['run', 'build', '--silent'], { shell: process.platform === 'win32', stdio: 'pipe' })
}
