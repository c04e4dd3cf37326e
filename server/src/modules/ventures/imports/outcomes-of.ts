import type { PlacedMembership } from '@holdfast/engine/access'
import { refuse } from '@holdfast/engine/kernel'
import type { RowOutcome } from '../../../platform/imports/kind.ts'
import type { Roster } from '../store/roster.ts'
import type { MemberRow, PlaceRows } from './member-row.ts'

/** In the order of the lines. What contradicts the memberships now was right when the file was judged. */
export function outcomesOf(place: PlaceRows, roster: Roster, rows: readonly MemberRow[]): readonly RowOutcome[] {
  const byPerson = Map.groupBy(rows, (row) => row.email)
  const placed = new Map(
    [...byPerson].flatMap(([email, theirs]) =>
      place(roster.get(email)?.memberships ?? [], theirs).map(
        (each) => [each.row.line, outcomeOf(each.placed)] as const,
      ),
    ),
  )
  return rows.map((row) => placed.get(row.line) ?? 'same')
}

function outcomeOf(placed: PlacedMembership): RowOutcome {
  return 'outcome' in placed
    ? placed.outcome
    : refuse('conflict', 'import.overtaken', 'Somebody has changed these memberships meanwhile. Upload the file again.')
}
