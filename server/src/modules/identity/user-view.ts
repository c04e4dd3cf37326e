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
  const everywhere = { account, ventures: administered(caller), memberships, everywhere: true }
  const mayDeactivateEverywhere = whyNotDeactivate(caller, everywhere) === null
  const mayPlaceIn = isOpen && standsOver(caller, account) ? placesFor(caller, account, memberships) : []
  return {
    ...account,
    memberships: [...memberships],
    can: {
      edit,
      setGroupRole: edit,
      deactivate: mayDeactivateEverywhere || mayPlaceIn.some(({ canEnd }) => canEnd),
      deactivateEverywhere: mayDeactivateEverywhere,
      reactivate: edit && !isOpen,
      impersonate: isOpen && mayActAs(caller, account),
    },
    mayPlaceIn,
    mayGrant: [...groupRolesToGive(caller, account)],
  }
}

function placesFor(caller: Caller, account: AccountRow, memberships: readonly UserMembership[]): User['mayPlaceIn'] {
  return administered(caller)
    .filter((venture) => mayManagePerson(caller, venture.id, account.id))
    .map((venture) => ({ venture, roles: rolesToGive(caller, venture.id) }))
    .filter(({ venture, roles }) => {
      const here = memberships.filter(({ ventureId }) => ventureId === venture.id)
      return stillHeld(here, venture.today).every(({ role }) => roles.includes(role))
    })
    .map(({ venture, roles }) => ({
      ventureId: venture.id,
      ventureName: venture.name,
      roles: [...roles],
      canEnd: whyNotDeactivate(caller, { account, ventures: [venture], memberships, everywhere: false }) === null,
    }))
}
