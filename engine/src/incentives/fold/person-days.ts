import type { Day } from '../../kernel/index.ts'
import { checkNoOverlap, type RateOverride } from '../override.ts'
import type { FoldPerson, Membership } from './fold-input.ts'
import { checkFed } from './fold-needs.ts'
import type { FoldDay, PreparedFold } from './prepare-fold.ts'
import { type Side, sideOf } from './side.ts'

/** The days on which the person is a member, and the work that they can be paid for. */
export type PersonDays = {
  readonly days: readonly MemberDay[]
  readonly own: Side
  readonly team: Side
  readonly overrides: readonly RateOverride[]
}

export type Roles = readonly (string | null)[]

export type MemberDay = {
  readonly today: FoldDay
  readonly roles: Roles
  readonly accessRoles: Roles
  /** The job roles of those below; none = nobody is. */
  readonly teamRoles: Roles
}

/** Refuses two overrides of one rule on a day; throws where the caller left out what the rules need. */
export function personDays({ days, needs }: PreparedFold, person: FoldPerson): PersonDays {
  checkFed(needs, person)
  const overrides = person.overrides ?? []
  checkNoOverlap(overrides)
  return {
    days: days.map((today) => memberDay(today, person)).filter(({ roles }) => roles.length > 0),
    own: sideOf(person),
    team: sideOf(person.team ?? { metricDays: [] }),
    overrides,
  }
}

/** The last day of a membership and the day of a deactivation still count (domain.md §1). */
function memberDay(today: FoldDay, { memberships, deactivatedOn, team }: FoldPerson): MemberDay {
  const isActive = deactivatedOn === null || today.day <= deactivatedOn
  const held = isActive ? heldOn(today.day, memberships) : []
  return {
    today,
    roles: held.map(({ jobRole }) => jobRole),
    accessRoles: held.map(({ accessRole }) => accessRole ?? null),
    teamRoles: team === undefined ? [] : heldOn(today.day, team.members).map(({ jobRole }) => jobRole),
  }
}

function heldOn(day: Day, memberships: readonly Membership[]): readonly Membership[] {
  return memberships.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn ?? day) >= day)
}
