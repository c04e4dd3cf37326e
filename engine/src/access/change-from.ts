import { addDays, type Day } from '../kernel/index.ts'
import { heldOn } from './changed-days.ts'
import {
  type DatedMembership,
  isSame,
  type PlacedMembership,
  setMembership,
  withMemberships,
} from './place-membership.ts'

/**
 * What somebody is from a day on, in place of what they were (domain.md §2: memberships are effective-dated). The days
 * before stay as they were; one that begins later is not written over: that is an overlap, until a last day is given.
 */
export function changeFrom(standing: readonly DatedMembership[], given: DatedMembership): PlacedMembership {
  if (given.endsOn !== null && given.endsOn < given.startsOn) return { reversed: given }
  const held = heldOn(standing, given.startsOn)
  if (held === undefined || held.startsOn === given.startsOn) return setMembership(standing, given)
  const going = { ...given, startsOn: held.startsOn }
  if (isSame({ ...going, endsOn: held.endsOn }, held)) return setMembership(standing, going)
  const cut = { ...held, endsOn: addDays(given.startsOn, -1) }
  const placed = setMembership(withMemberships(standing, [cut]), given)
  return 'written' in placed ? { outcome: 'changed', written: [cut, ...placed.written] } : placed
}

/** What is left when a day is the last: what runs on ends with it, and what would begin later never does. */
export function endAfter(
  standing: readonly DatedMembership[],
  lastDay: Day,
): { readonly written: readonly DatedMembership[]; readonly removed: readonly DatedMembership[] } {
  const running = standing.filter(
    ({ startsOn, endsOn }) => startsOn <= lastDay && (endsOn === null || endsOn > lastDay),
  )
  return {
    written: running.map((each) => ({ ...each, endsOn: lastDay })),
    removed: standing.filter(({ startsOn }) => startsOn > lastDay),
  }
}
