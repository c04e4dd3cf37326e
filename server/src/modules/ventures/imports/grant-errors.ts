import { mayGrant, mayGrantInGroup, type PlacedMembership, ROLE_NAMES } from '@holdfast/engine/access'
import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, may, ventureOf } from '../../../platform/caller.ts'
import type { RowError } from '../../../platform/imports/kind.ts'
import type { RosterPerson } from '../store/roster.ts'

type Granting = { readonly caller: Caller; readonly ventureId: VentureId }

/**
 * domain.md §2: nobody grants above their own role, nobody changes their own, nobody is placed whose account is closed.
 * What stays as it is grants nothing. Of whoever is not of the venture yet only the address is known.
 */
export function grantErrors(
  granting: Granting,
  email: string,
  person: RosterPerson | undefined,
  placed: PlacedMembership,
): readonly RowError[] {
  if (!('written' in placed) || placed.outcome === 'same') return []
  const { caller } = granting
  if (isOneself(caller, email, person))
    return [{ column: null, message: 'This is your own membership. Somebody else has to change it.' }]
  if (person && person.groupRole !== null && !mayGrantInGroup(caller.groupRole, person.groupRole))
    return [{ column: null, message: 'This person holds a role in the group that you do not stand over.' }]
  if (person && person.deactivatedOn !== null)
    return [{ column: null, message: 'The account of this address is closed. An administrator can open it again.' }]
  return [...roleErrors(granting, person, placed.written), ...superiorErrors(granting, person, placed.written)]
}

/** Whoever stands above somebody sees their pay: nobody brings that to themselves who may not see it anyway. */
function superiorErrors(
  { caller, ventureId }: Granting,
  person: RosterPerson | undefined,
  written: Written,
): readonly RowError[] {
  if (may(caller, 'incentives.read_person', ventureId)) return []
  const own = caller.person?.email
  const stood = (person?.memberships ?? []).some(({ reportsTo }) => reportsTo === own)
  if (stood || !written.some(({ reportsTo }) => reportsTo === own)) return []
  const message =
    'They would report to you, and you would see their pay. Somebody who may see it already has to decide this.'
  return [{ column: 'reportsTo', message }]
}

type Written = Extract<PlacedMembership, { readonly written: unknown }>['written']

/** Whoever acts for somebody else is neither of the two. */
function isOneself(caller: Caller, email: string, person: RosterPerson | undefined): boolean {
  if (caller.person?.email === email) return true
  return person !== undefined && (person.id === caller.person?.id || person.id === caller.impersonatedBy)
}

function roleErrors(
  { caller, ventureId }: Granting,
  person: RosterPerson | undefined,
  written: Written,
): readonly RowError[] {
  const granter = { groupRole: caller.groupRole, membershipRole: ventureOf(caller, ventureId).membership?.role ?? null }
  const replaced = (person?.memberships ?? []).filter((each) => written.some((w) => w.startsOn === each.startsOn))
  const above = [...written, ...replaced].find(({ role }) => !mayGrant(granter, role))
  if (!above) return []
  const message = `${ROLE_NAMES[above.role]} stands above your own role here. Ask somebody who holds it, or an administrator.`
  return [{ column: 'accessRole', message }]
}
