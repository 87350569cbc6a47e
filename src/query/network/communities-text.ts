import type { Community } from './communities.ts'

/** Communities for the terminal: a line for each, how many there are in it and who they are. */
export function communitiesText(communities: readonly Community[]): string {
  const width = String(communities[0]?.members.length ?? 0).length
  const lines = communities.map(({ members }) => {
    const count = String(members.length).padStart(width)
    return `${count}  ${members.map(({ label }) => label).join(', ')}\n`
  })
  return lines.join('')
}
