import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { deactivateUser } from './commands/deactivate-user.ts'
import { editUser } from './commands/edit-user.ts'
import { endMembership } from './commands/end-membership.ts'
import { type Inviting, inviteUser } from './commands/invite-user.ts'
import { reactivateUser } from './commands/reactivate-user.ts'
import { setMembership } from './commands/set-membership.ts'
import { listUsers } from './queries/list-users.ts'
import { showUser } from './queries/show-user.ts'

/** `contract.users` but for acting as another, which deals in sessions. */
export type UsersHandlers = Handlers<Omit<typeof contract.users, 'startImpersonation' | 'stopImpersonation'>>

export function usersHandlers(inviting: Inviting): UsersHandlers {
  return {
    listUsers: { read: listUsers },
    getUser: { read: showUser },
    inviteUser: { write: inviteUser(inviting) },
    editUser: { write: editUser(inviting) },
    setMembership: { write: setMembership },
    endMembership: { write: endMembership },
    deactivateUser: { write: deactivateUser },
    reactivateUser: { write: reactivateUser },
  }
}
