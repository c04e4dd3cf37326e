import type { AccessRole, GroupRole, JobRole } from '@holdfast/engine/access'
import { businessDay, type Day, type Instant, type UserId, type VentureId } from '@holdfast/engine/kernel'
import type { Caller, CallerVenture } from '../../platform/caller.ts'

/** What the database answers to a session token. */
export type Found = {
  readonly sessionUpdatedAt: string
  readonly impersonatedBy: UserId | null
  readonly user: {
    readonly id: UserId
    readonly name: string
    readonly email: string
    readonly groupRole: GroupRole | null
    readonly zone: string | null
    readonly isTest: boolean
  }
  readonly ventures: readonly FoundVenture[]
}
type FoundVenture = Omit<CallerVenture, 'today' | 'membership' | 'openedToday'> & {
  readonly lastOpenedOn: Day | null
  readonly memberships: readonly FoundMembership[]
}
type FoundMembership = {
  readonly role: AccessRole
  readonly jobRole: JobRole | null
  readonly officeId: string | null
  readonly reportsTo: UserId | null
  readonly startsOn: Day
  readonly endsOn: Day | null
}

/** A person as they stand now: in each venture by the membership of its own date; without one only a group role opens it. */
export function buildCaller(found: Omit<Found, 'sessionUpdatedAt'>, now: Instant, requestId: string | null): Caller {
  const { groupRole, ...person } = found.user
  const ventures = found.ventures
    .map((venture) => standing(venture, now))
    .filter((venture) => venture.membership !== null || groupRole !== null)
  return {
    kind: 'person',
    person,
    impersonatedBy: found.impersonatedBy,
    groupRole,
    ventures,
    scope: ventures.map((venture): VentureId => venture.id),
    now,
    requestId,
  }
}

function standing({ lastOpenedOn, memberships, ...venture }: FoundVenture, now: Instant): CallerVenture {
  const today = businessDay(now, venture.zone)
  const current = memberships.find((each) => each.startsOn <= today && (each.endsOn === null || each.endsOn >= today))
  return {
    ...venture,
    today,
    membership: current ? roleOf(current) : null,
    openedToday: lastOpenedOn !== null && lastOpenedOn >= today,
  }
}

function roleOf({ role, jobRole, officeId, reportsTo }: FoundMembership): CallerVenture['membership'] {
  return { role, jobRole, officeId, reportsTo }
}
