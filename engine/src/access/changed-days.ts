import type { Day } from '../kernel/index.ts'
import type { DatedMembership } from './place-membership.ts'

/** Of the days asked for, those on which somebody is something else than before. */
export function changedDays(
  before: readonly DatedMembership[],
  after: readonly DatedMembership[],
  days: readonly Day[],
): readonly Day[] {
  const was = days.map((day) => heldOn(before, day))
  return days.filter((day, index) => differs(was[index], heldOn(after, day)))
}

/** The membership of a day; memberships do not overlap. */
export function heldOn(memberships: readonly DatedMembership[], day: Day): DatedMembership | undefined {
  return memberships.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn ?? day) >= day)
}

function differs(a: DatedMembership | undefined, b: DatedMembership | undefined): boolean {
  return a?.role !== b?.role || a?.jobRole !== b?.jobRole || a?.office !== b?.office || a?.reportsTo !== b?.reportsTo
}
