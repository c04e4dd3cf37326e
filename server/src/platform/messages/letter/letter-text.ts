import type { Letter, LetterSection } from './letter.ts'

/** The plain-text part, which has to do alone where tables are not shown. */
export function letterText({ title, intro, sections, link, why }: Letter): string {
  return [
    title,
    intro,
    ...sections.map(sectionText),
    `${link.label}: ${link.address}`,
    `--\n${why.text} ${why.label}: ${why.address}`,
  ].join('\n\n')
}

function sectionText({ title, head, lines }: LetterSection): string {
  return [title.toUpperCase(), ...lines.map((line) => lineText(head, line))].join('\n')
}

/** "- NL-1042: Lost: rate. Amount: 1,200.00 USD. Who: Ana." with what is empty left out. */
function lineText(head: readonly string[], [what = '', ...cells]: readonly string[]): string {
  const said = cells.flatMap((cell, at) => {
    const name = head[at + 1] ?? ''
    if (cell === '') return []
    return [name === '' ? cell : `${name}: ${cell}`]
  })
  return `- ${[what, ...said].join(' · ').replaceAll('\n', ' ')}`
}
