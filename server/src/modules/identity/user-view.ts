import type { User, UserMembership } from '@holdfast/contract'
import type { GroupRole } from '@holdfast/engine/access'
import type { Day, UserId } from '@holdfast/engine/kernel'
import type { Caller } from '../../platform/caller.ts'
import { administered, mayManagePerson, rolesToGive, stillHeld } from '../ventures/index.ts'
import { whyNotDeactivate } from './deactivation.ts'
import { groupRolesToGive, mayActAs, mayEditAccount, standsOver } from './policy.ts'

export type AccountRow = {
  readonly id: UserId
  readonly name: string
  readonly email: string
  readonly groupRole: GroupRole | null
  readonly isTest: boolean
  readonly deactivatedOn: Day | null
  readonly version: number
}

/** A person as whoever administers them may see and change them: `can` and the rest say what the commands decide. */
export function userView(caller: Caller, account: AccountRow, memberships: readonly UserMembership[]): User {
  const isOpen = account.deactivatedOn === null
  const edit = mayEditAccount(caller, account)
  const leaving = { account, ventures: administered(caller), memberships, everywhere: true }
  return {
    ...account,
    memberships: [...memberships],
    can: {
      edit,
      setGroupRole: edit,
      deactivate: whyNotDeactivate(caller, leaving) === null,
      reactivate: edit && !isOpen,
      impersonate: isOpen && mayActAs(caller, account),
    },
    mayPlaceIn: isOpen && standsOver(caller, account) ? placesFor(caller, account.id, memberships) : [],
    mayGrant: [...groupRolesToGive(caller, account)],
  }
}

function placesFor(caller: Caller, userId: string, memberships: readonly UserMembership[]): User['mayPlaceIn'] {
  return administered(caller)
    .filter((venture) => mayManagePerson(caller, venture.id, userId))
    .map((venture) => ({ venture, roles: rolesToGive(caller, venture.id) }))
    .filter(({ venture, roles }) => {
      const here = memberships.filter(({ ventureId }) => ventureId === venture.id)
      return stillHeld(here, venture.today).every(({ role }) => roles.includes(role))
    })
    .map(({ venture, roles }) => ({ ventureId: venture.id, ventureName: venture.name, roles: [...roles] }))
}
