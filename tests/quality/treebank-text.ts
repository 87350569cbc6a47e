/** The sentences of a CoNLL-U document joined by a space, paragraphs by an empty line. */
export function treebankText(conllu: string): string {
  const lines = conllu.split('\n').flatMap((line) => {
    if (/^# newpar(?!_)/u.test(line)) return ['\n\n']
    const [, text] = /^# text = (.*)$/u.exec(line) ?? []
    return text === undefined ? [] : [`${text} `]
  })
  return lines.join('').replaceAll(' \n\n', '\n\n').trim()
}
