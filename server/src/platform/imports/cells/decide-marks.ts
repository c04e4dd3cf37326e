import type { DecimalMark } from './number-marks.ts'
import type { NumberVotes } from './number-votes.ts'

/** How a file writes its numbers, decided from all of them. */
export type Marks = {
  /** The mark before decimals that the numbers of the file show; null: none, or they contradict each other. */
  readonly shown: DecimalMark | null
  /** By column key: columns that show another mark than the file. */
  readonly ofColumns: Readonly<Record<string, DecimalMark>>
  /** What else in the file speaks for a mark, where its numbers show none. */
  readonly suggested: Suggestion | null
  /** A number that reads differently under the other mark, of a column that does not show its own; null: there is none. */
  readonly unclear: string | null
}
export type Suggestion = { readonly mark: DecimalMark; readonly why: string }

export const NO_MARKS: Marks = { shown: null, ofColumns: {}, suggested: null, unclear: null }

/** So many times more numbers must show a mark than contradict it: a mistyped one decides nothing. */
const OUTWEIGHS = 3
/** A column stands against the rest of its file only when so many of its numbers say so. */
const LEAST_AGAINST_FILE = 3

const MARKS = ['.', ','] as const

/**
 * Columns of one file come from one program: what the others show holds for a column that shows nothing. Where the
 * numbers show nothing, what separates cells and dates suggests it; when that contradicts itself, nobody knows.
 */
export function decideMarks(columns: ReadonlyMap<string, NumberVotes>, suggestions: readonly Suggestion[]): Marks {
  const all = [...columns]
  const shown = markShown(all.map(([, votes]) => votes))
  const own = new Map(all.map(([key, votes]) => [key, ownMark(votes, shown)] as const))
  const ofColumns = [...own].flatMap(([key, mark]) => (mark === null || mark === shown ? [] : [[key, mark] as const]))
  const undecided = all.filter(([key]) => (own.get(key) ?? null) === null).map(([, votes]) => votes)
  const [first] = suggestions
  const isAgreed = suggestions.every(({ mark }) => mark === first?.mark)
  return {
    shown,
    ofColumns: Object.fromEntries(ofColumns),
    suggested: first !== undefined && isAgreed ? first : null,
    unclear: shown === null ? unclearOf(undecided) : oddOf(undecided, shown),
  }
}

function markShown(columns: readonly NumberVotes[]): DecimalMark | null {
  const sum = (tell: (votes: NumberVotes) => number) => columns.reduce((total, votes) => total + tell(votes), 0)
  const weight = (mark: DecimalMark) => sum(({ clear, leaning }) => clear[mark] + leaning[mark])
  return (
    MARKS.find((mark) => sum(({ clear }) => clear[mark]) > 0 && weight(mark) >= OUTWEIGHS * weight(other(mark))) ?? null
  )
}

/** The mark of the file where the column shows it too, another one when the column insists. */
function ownMark(votes: NumberVotes, ofFile: DecimalMark | null): DecimalMark | null {
  const own = markShown([votes])
  return own !== null && (own === ofFile || votes.clear[own] >= LEAST_AGAINST_FILE) ? own : null
}

function unclearOf(columns: readonly NumberVotes[]): string | null {
  const [unclear] = columns.flatMap((votes) => votes.unclear?.text ?? [])
  const [contradicted] = columns.flatMap(({ first }) => (first['.'] && first[','] ? [first[',']] : []))
  const [lone] = columns.flatMap(({ first }) => first['.'] ?? first[','] ?? [])
  return unclear ?? contradicted ?? lone ?? null
}

/** Of a file that shows its mark, only what a reader might take otherwise: nobody doubts 1,500 miles. */
function oddOf(columns: readonly NumberVotes[], shown: DecimalMark): string | null {
  const [odd] = columns.flatMap(({ unclear }) => (unclear && unclear.leans !== shown ? [unclear.text] : []))
  return odd ?? null
}

export function other(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.'
}
