const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const MOST_LINES = 20

/** What separates the cells: the mark that splits the header, and the lines after it, into the same number of cells. */
export function delimiterOf(start: string): Delimiter {
  const said = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(start)?.[1]
  const lines = countedLines(said ? start.slice(start.indexOf('\n') + 1) : start)
  const best = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(lines, delimiter) })).reduce((one, other) =>
    other.score > one.score ? other : one,
  )
  return DELIMITERS.find((delimiter) => delimiter === said) ?? best.delimiter
}

type Counts = Readonly<Record<Delimiter, number>>

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

function scoreOf(lines: readonly Counts[], delimiter: Delimiter): number {
  const inHeader = lines[0]?.[delimiter] ?? 0
  return inHeader * lines.filter((line) => line[delimiter] === inHeader).length
}
