/** Things that are told to be the same, two by two, gathered into sets (union–find, Tarjan 1975). */
export type DisjointSets = Readonly<{
  join: (a: string, b: string) => void
  /** The member that stands for the set: the same for all of them, the first in order. */
  find: (member: string) => string
}>

export function disjointSets(): DisjointSets {
  const parents = new Map<string, string>()
  function find(member: string): string {
    let root = member
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    shorten(parents, member, root)
    return root
  }
  function join(a: string, b: string): void {
    const [first, second] = [find(a), find(b)]
    if (first < second) parents.set(second, first)
    else if (second < first) parents.set(first, second)
  }
  return { join, find }
}

/** Lets everyone on the way point at the root, so that the next search is short. */
function shorten(parents: Map<string, string>, member: string, root: string): void {
  for (let step = member; step !== root; ) {
    const next = parents.get(step) ?? root
    parents.set(step, root)
    step = next
  }
}
