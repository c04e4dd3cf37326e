import {
  type AccessRole,
  changeFrom,
  type DatedMembership,
  heldOn,
  type JobRole,
  type PlacedMembership,
  ROLE_NAMES,
} from '@holdfast/engine/access'
import { type Day, refuse } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, may } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { EndSessions } from '../accounts.ts'
import { requireRoles, stillHeld } from '../policy.ts'
import { isUnder, officeToWorkIn, superiorOf } from '../store/find-place.ts'
import type { RosterPerson } from '../store/roster.ts'
import { holdMember } from './hold-member.ts'
import { writeChanges } from './write-changes.ts'

/** What somebody is in a venture from a day on; `endsOn` null: until further notice. */
type Placement = {
  readonly ventureId: string
  readonly role: AccessRole
  readonly jobRole: JobRole | null
  readonly officeId: string | null
  readonly reportsTo: string | null
  readonly startsOn: Day
  readonly endsOn: Day | null
}

/**
 * Says what somebody of a venture is there from a day on; what they are already is no change. With `joining`, who is a
 * member on that day stays what they are, and anything else is refused.
 */
export async function placePerson(
  tx: Tx,
  caller: Caller,
  input: Placement & { readonly userId: string; readonly joining: boolean },
  endSessions: EndSessions,
): Promise<void> {
  const { venture, person } = await holdMember(tx, caller, input)
  const held = heldOn(person.memberships, input.startsOn)
  const given = await membershipOf(tx, venture, input, held)
  const written = writtenBy(changeFrom(person.memberships, given))
  requireRoles(caller, venture.id, [input.role, ...rolesOf(person, venture.today, written)])
  if (written.length === 0) return
  if (!keepsSuperior(held, given)) await requireOthersAbove(tx, caller, venture, input)
  if (input.joining && held !== undefined) refuseMember(person, held)
  const because = { action: 'ventures.set_membership', subject: { kind: 'user', id: person.id } }
  await writeChanges(tx, caller, { ...venture, ventureId: venture.id, because, endSessions }, [
    { person, written, removed: [] },
  ])
}

/** Whom they report to is the same on every one of the days. */
function keepsSuperior(held: DatedMembership | undefined, given: DatedMembership): boolean {
  return (
    held?.reportsTo === given.reportsTo &&
    (held.endsOn === null || (given.endsOn !== null && given.endsOn <= held.endsOn))
  )
}

/** Who stands above somebody, at any depth, sees their pay: nobody gives that to themselves who may not see it anyway. */
async function requireOthersAbove(tx: Tx, caller: Caller, venture: CallerVenture, input: Placement): Promise<void> {
  if (input.reportsTo === null || may(caller, 'incentives.read_person', venture.id)) return
  const selves = [caller.person?.id, caller.impersonatedBy].filter((id) => id !== null && id !== undefined)
  if (selves.length > 0 && (await isUnder(tx, venture.id, { ...input, userId: input.reportsTo }, selves)))
    refuse(
      'forbidden',
      'membership.superior_self',
      'They would report to you, and you would see their pay. Somebody who may see it already has to decide this.',
      { field: 'reportsTo' },
    )
}

async function membershipOf(
  tx: Tx,
  venture: CallerVenture,
  input: Placement & { readonly userId: string },
  held: DatedMembership | undefined,
): Promise<DatedMembership> {
  const { role, jobRole, startsOn, endsOn } = input
  const office = input.officeId === null ? null : await officeToWorkIn(tx, venture.id, input.officeId)
  if (office !== null && !office.isOpen && office.name !== held?.office)
    refuse(
      'conflict',
      'office.closed',
      `The office ${office.name} is closed. Choose another, or open it again first.`,
      {
        field: 'officeId',
      },
    )
  const reportsTo = input.reportsTo === null ? null : await superiorOf(tx, venture.id, input.reportsTo, input)
  return { role, jobRole, office: office?.name ?? null, reportsTo, startsOn, endsOn }
}

function writtenBy(placed: PlacedMembership): readonly DatedMembership[] {
  if ('written' in placed) return placed.written
  if ('reversed' in placed)
    return refuse('refused', 'membership.reversed', 'The last day lies before the first. Swap them.', {
      field: 'endsOn',
    })
  const { role, startsOn } = placed.overlaps
  return refuse(
    'conflict',
    'membership.overlaps',
    `From ${startsOn} on they are ${ROLE_NAMES[role]} here already. Choose a last day before that, or change those days.`,
    { field: 'endsOn' },
  )
}

/** What they are today or will be, and what is written over of the past. */
function rolesOf(
  { memberships }: RosterPerson,
  today: Day,
  written: readonly DatedMembership[],
): readonly AccessRole[] {
  const replaced = memberships.filter((each) => written.some(({ startsOn }) => startsOn === each.startsOn))
  return [...stillHeld(memberships, today), ...replaced].map(({ role }) => role)
}

function refuseMember({ name }: RosterPerson, { role, startsOn }: DatedMembership): never {
  refuse(
    'conflict',
    'membership.exists',
    `${name} is ${ROLE_NAMES[role]} here since ${startsOn} already. Change what they are on their own page.`,
  )
}
