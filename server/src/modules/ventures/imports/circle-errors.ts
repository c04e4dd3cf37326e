import { type DatedMembership, withMemberships } from '@holdfast/engine/access'
import type { Day } from '@holdfast/engine/kernel'
import type { RowError } from '../../../platform/imports/kind.ts'
import type { Roster } from '../store/roster.ts'
import type { MemberRow, PlaceRows } from './member-row.ts'

type Days = { readonly startsOn: Day; readonly endsOn: Day | null }
type Standing = ReadonlyMap<string, readonly DatedMembership[]>

/** The lines that make somebody report, on whatever day, to whoever reports to them: asked of what the venture is after the file. */
export function circleErrors(
  place: PlaceRows,
  roster: Roster,
  rows: readonly MemberRow[],
): ReadonlyMap<number, readonly RowError[]> {
  const placed = [...Map.groupBy(rows, ({ email }) => email)].map(([email, theirs]) => {
    const stood = roster.get(email)?.memberships ?? []
    const lines = place(stood, theirs).map((each) => ({
      line: each.row.line,
      written: 'written' in each.placed ? each.placed.written : [],
    }))
    return { email, stood, lines }
  })
  const after: Standing = new Map([
    ...[...roster].map(([email, { memberships }]) => [email, memberships] as const),
    ...placed.map(
      ({ email, stood, lines }) =>
        [
          email,
          withMemberships(
            stood,
            lines.flatMap(({ written }) => written),
          ),
        ] as const,
    ),
  ])
  const closing = placed.flatMap(({ email, stood, lines }) =>
    lines.filter(({ written }) => written.some((each) => isNew(stood, each) && leadsBack(after, email, each))),
  )
  return new Map(closing.map(({ line }) => [line, [CIRCLE]]))
}

const CIRCLE = {
  column: 'reportsTo',
  message: 'Whom they would report to reports to them. Choose somebody above.',
} as const

/** Who reports to the same person on those days as before closes no circle; nor does whoever leaves one. */
function isNew(stood: readonly DatedMembership[], { reportsTo, startsOn, endsOn }: DatedMembership): boolean {
  return !stood.some(
    (each) =>
      each.reportsTo === reportsTo &&
      each.startsOn <= startsOn &&
      (each.endsOn === null || (endsOn !== null && endsOn <= each.endsOn)),
  )
}

/** Up from the superior, over the days that all on the way have in common. */
function leadsBack(after: Standing, email: string, from: DatedMembership): boolean {
  const met = new Set<string>()
  const ahead = [{ reportsTo: from.reportsTo, days: from as Days }]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { reportsTo, days } = next
    if (reportsTo === email) return true
    const step = `${reportsTo} ${days.startsOn} ${days.endsOn}`
    if (reportsTo === null || met.has(step)) continue
    met.add(step)
    for (const above of after.get(reportsTo) ?? []) {
      const shared = daysOfBoth(days, above)
      if (shared) ahead.push({ reportsTo: above.reportsTo, days: shared })
    }
  }
  return false
}

function daysOfBoth(a: Days, b: Days): Days | null {
  const startsOn = a.startsOn > b.startsOn ? a.startsOn : b.startsOn
  const endsOn = a.endsOn === null || (b.endsOn !== null && b.endsOn < a.endsOn) ? b.endsOn : a.endsOn
  return endsOn !== null && endsOn < startsOn ? null : { startsOn, endsOn }
}
