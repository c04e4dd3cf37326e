const FIGURE = /(\d[\d,.]*\d%?|\d%?)( [A-Z]{3}\b)?/g

/** A rule's sentence with its figures in bold: "Earns **5%** of the month's own load margin". */
export function BoldFigures({ children: sentence }: { readonly children: string }) {
  const pieces = [...sentence.matchAll(FIGURE)].map((match) => ({ at: match.index, figure: match[0] }))
  return pieces.map(({ at, figure }, i) => (
    <span key={at}>
      {i === 0 && sentence.slice(0, at)}
      <b>{figure}</b>
      {sentence.slice(at + figure.length, pieces[i + 1]?.at)}
    </span>
  ))
}
