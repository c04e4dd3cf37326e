import type { PlacedMembership } from '@holdfast/engine/access'
import { refuse } from '@holdfast/engine/kernel'
import type { RowOutcome } from '../../../platform/imports/kind.ts'
import type { Roster } from '../store/roster.ts'
import type { MemberRow, PlaceRows } from './member-row.ts'

/** By line, of whole people: what one line does depends on the others. What contradicts now was right when the file was judged. */
export function outcomesOf(
  place: PlaceRows,
  roster: Roster,
  rows: readonly MemberRow[],
): ReadonlyMap<number, RowOutcome> {
  const byPerson = Map.groupBy(rows, (row) => row.email)
  return new Map(
    [...byPerson].flatMap(([email, theirs]) =>
      place(roster.get(email)?.memberships ?? [], theirs).map(
        (each) => [each.row.line, outcomeOf(each.placed)] as const,
      ),
    ),
  )
}

function outcomeOf(placed: PlacedMembership): RowOutcome {
  return 'outcome' in placed
    ? placed.outcome
    : refuse('conflict', 'import.overtaken', 'Somebody has changed these memberships meanwhile. Upload the file again.')
}
