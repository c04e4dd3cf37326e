import { GROUP_ROLES, type GroupRole, mayGrantInGroup } from '@holdfast/engine/access'
import { type Caller, may } from '../../platform/caller.ts'

/** Whose account it is, as far as rights over it go. */
export type Held = { readonly id: string; readonly groupRole: GroupRole | null }

/** Everybody of the group, also those who belong nowhere. */
export function administersGroup(caller: Caller): boolean {
  return may(ofGroup(caller), 'people.manage', '')
}

/** Name, address, role in the group: never one's own, nor of somebody who stands above. */
export function mayEditAccount(caller: Caller, account: Held): boolean {
  const self = caller.person?.id === account.id
  return may(ofGroup(caller), 'people.accounts', '', { self }) && mayGrantInGroup(caller.groupRole, account.groupRole)
}

/** Who holds a role in the group is touched only by those who stand over it, in a venture too. */
export function standsOver(caller: Caller, account: Held): boolean {
  return (
    caller.person?.id !== account.id &&
    (account.groupRole === null || mayGrantInGroup(caller.groupRole, account.groupRole))
  )
}

export function groupRolesToGive(caller: Caller, account: Held): readonly GroupRole[] {
  return mayEditAccount(caller, account) ? GROUP_ROLES.filter((role) => mayGrantInGroup(caller.groupRole, role)) : []
}

/** Whom it may be is another question: `mayActAs` asks both. */
export function mayActAsSomebody(caller: Caller, userId: string): boolean {
  return may(ofGroup(caller), 'access.impersonate', '', { self: caller.person?.id === userId })
}

export function mayActAs(caller: Caller, account: Held): boolean {
  return mayActAsSomebody(caller, account.id) && mayGrantInGroup(caller.groupRole, account.groupRole)
}

function ofGroup(caller: Caller): Caller {
  return { ...caller, ventures: [] }
}
