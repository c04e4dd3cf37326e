import type { MatrixRow } from '@holdfast/contract'

interface MatrixGroup {
  readonly area: string
  readonly rows: readonly MatrixRow[]
}

const AREAS: Readonly<Record<string, string>> = {
  freight: 'Freight',
  bpo: 'Call centre',
  kpi: 'Figures and targets',
  fx: 'Currency rates',
  imports: 'Imports',
  incentives: 'Pay',
  gamification: 'Points',
  briefing: 'Briefing',
  ventures: 'Ventures',
  documents: 'Documents',
  people: 'People',
  access: 'Access',
  admin: 'Administration',
}

/** The rows by area, in the order of the server. */
export function groupsOf(rows: readonly MatrixRow[]): readonly MatrixGroup[] {
  const areaOf = ({ permission }: MatrixRow) => permission.split('.')[0] ?? ''
  return [...new Set(rows.map(areaOf))].map((area) => ({
    area: AREAS[area] ?? area,
    rows: rows.filter((row) => areaOf(row) === area),
  }))
}

/** Each condition once, numbered in the order in which it first stands. */
export const footnotesOf = (rows: readonly MatrixRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ conditions }) => conditions)),
]
