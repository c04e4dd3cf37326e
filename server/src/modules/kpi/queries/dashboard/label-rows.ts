import { LANE_ARROW } from '../../store/freight-roll-ups.ts'

export type Names = ReadonlyMap<string, string>

type Row = { readonly key: string | null; readonly label: string }
type Breakdown = { readonly by: string; readonly rows: readonly Row[] }

const NO_STATE_KNOWN = 'Unknown'

/** Those whose keys are names themselves. */
const PLAIN: Readonly<Record<string, (key: string) => string>> = {
  lane: (key) =>
    key
      .split(LANE_ARROW)
      .map((state) => state || NO_STATE_KNOWN)
      .join(` ${LANE_ARROW} `),
  equipment: (key) => key,
}
const NO_CARRIER = 'Own trucks'
/** Whoever left every venture that the reader belongs to. */
const UNKNOWN = 'Somebody else'

/** The ids that rows stand for. */
export function idsOf(breakdowns: readonly Breakdown[]): readonly string[] {
  const keys = breakdowns.flatMap(({ by, rows }) => (by in PLAIN ? [] : rows.map(({ key }) => key)))
  return [...new Set(keys.filter((key) => key !== null && key !== ''))].flatMap((key) => key ?? [])
}

export function labelRows<B extends Breakdown>(breakdowns: readonly B[], names: Names): B[] {
  return breakdowns.map((breakdown) => {
    const labelOf = PLAIN[breakdown.by] ?? ((key) => (key === '' ? NO_CARRIER : (names.get(key) ?? UNKNOWN)))
    const rows = breakdown.rows.map((row) => (row.key === null ? row : { ...row, label: labelOf(row.key) }))
    return { ...breakdown, rows }
  })
}
