const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const MOST_LINES = 20

/**
 * What separates the cells: the mark that splits the headers, and the lines after them, into the same number of cells.
 * A title above the headers is split by chance only, so the first line that most others resemble decides.
 */
export function delimiterOf(start: string): Delimiter {
  const said = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(start)?.[1]
  const known = DELIMITERS.find((delimiter) => delimiter === said)
  if (known) return known
  const lines = countedLines(start)
  const tries = lines.map((_, at) => bestOf(lines.slice(at)))
  return (tries.find(({ share }) => share >= 1 / 2) ?? tries[0])?.delimiter ?? ','
}

type Counts = Readonly<Record<Delimiter, number>>
type Try = { readonly delimiter: Delimiter; readonly score: number; readonly share: number }

/** How often each mark stands outside of quotes, line by line. */
function countedLines(text: string): readonly Counts[] {
  const lines: Record<Delimiter, number>[] = []
  let counts = { ',': 0, ';': 0, '\t': 0, '|': 0 }
  let isQuoted = false
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (character === '\n' || character === '\r') {
      if (Object.values(counts).some((count) => count > 0)) lines.push(counts)
      counts = { ',': 0, ';': 0, '\t': 0, '|': 0 }
      if (lines.length === MOST_LINES) return lines
    } else if (character in counts) counts[character as Delimiter] += 1
  }
  return lines.length > 0 ? lines : [counts]
}

function bestOf(lines: readonly Counts[]): Try {
  return DELIMITERS.map((delimiter): Try => {
    const inHeader = lines[0]?.[delimiter] ?? 0
    const alike = lines.filter((line) => line[delimiter] === inHeader).length
    return { delimiter, score: inHeader * alike, share: alike / lines.length }
  }).reduce((one, other) => (other.score > one.score ? other : one))
}
