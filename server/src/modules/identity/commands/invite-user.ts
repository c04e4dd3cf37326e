import type { contract, ParsedInput, User } from '@holdfast/contract'
import { type GroupRole, mayGrantInGroup, ROLE_NAMES } from '@holdfast/engine/access'
import { refuse, type UserId } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, type CallerVenture, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Post } from '../../../platform/messages/index.ts'
import { addToVenture, mayManagePerson, placePerson, takeMembersLock } from '../../ventures/index.ts'
import { invitationMail } from '../invitation.ts'
import { requireInvitable, requirePlaceable } from '../placeable.ts'
import { mayEditAccount } from '../policy.ts'
import { findUser, isKnown, showUser } from '../queries/show-user.ts'
import { holdAccount, saveAccount } from '../store/accounts.ts'
import { addPeople } from '../store/add-people.ts'
import { endSessions } from '../store/end-sessions.ts'

type Input = ParsedInput<typeof contract.users.inviteUser>
type Place = NonNullable<Input['membership']>
export type Inviting = { readonly post: Post; readonly address: () => string }

/** Adds somebody by address and mails them. A known address is the same person: twice mails twice and adds once. */
export function inviteUser(inviting: Inviting): (tx: Tx, caller: Caller, input: Input) => Promise<User> {
  return async (tx, caller, input) => {
    const venture = input.membership && ventureOf(caller, input.membership.ventureId)
    authorizeInvitation(caller, input, venture)
    if (venture) await takeMembersLock(tx, venture.id)
    const email = input.email.toLowerCase()
    const accounts = await addPeople(tx, [{ name: input.name, email, isTest: input.isTest }])
    const id = accounts.get(email)
    if (id === undefined) throw new Error('An account was asked for and not given.')
    if (input.groupRole !== null) await giveGroupRole(tx, caller, id, input.groupRole)
    if (input.membership && venture) await join(tx, caller, id, venture, input.membership)
    const user = await showUser(tx, caller, { id })
    await inviting.post(tx, mailTo(user, caller, input, venture, inviting.address()))
    await audit(tx, caller, {
      ventureId: venture?.id ?? null,
      action: 'identity.invite',
      subject: { kind: 'user', id },
      after: { email, groupRole: input.groupRole, membership: input.membership },
    })
    return user
  }
}

function authorizeInvitation(caller: Caller, { groupRole }: Input, venture: CallerVenture | null): void {
  if (groupRole === null && venture === null)
    refuse('refused', 'user.belongs_nowhere', 'Choose a venture or a role in the group.', { field: 'membership' })
  if (venture) authorize(mayManagePerson(caller, venture.id, ''), 'manage the people of this venture')
  if (groupRole === null) return
  authorize(mayEditAccount(caller, { id: '', groupRole: null }), 'give a role in the group')
  if (!mayGrantInGroup(caller.groupRole, groupRole))
    refuse('forbidden', 'account.above', `${ROLE_NAMES[groupRole]} of the group stands above your own role.`)
}

/** An account that has another role in the group already is edited, not invited. */
async function giveGroupRole(tx: Tx, caller: Caller, id: UserId, groupRole: GroupRole): Promise<void> {
  await holdAccount(tx, id)
  const account = await findUser(tx, caller, id)
  if (account.deactivatedOn !== null)
    refuse('conflict', 'user.deactivated', `The account of ${account.name} is closed. Open it again first.`)
  if (account.groupRole === groupRole) return
  authorize(mayEditAccount(caller, account), 'change this account')
  if (account.groupRole !== null)
    refuse(
      'conflict',
      'user.has_group_role',
      `${account.name} is ${ROLE_NAMES[account.groupRole]} of the group already. Change that on their own page.`,
    )
  await saveAccount(tx, account, { group_role: groupRole })
  await endSessions(tx, [id])
}

async function join(tx: Tx, caller: Caller, id: UserId, venture: CallerVenture, place: Place): Promise<void> {
  const known = await isKnown(tx, caller, id)
  await addToVenture(tx, venture.id, [id])
  const account = await findUser(tx, caller, id)
  if (!known) requireInvitable(caller, account)
  requirePlaceable(caller, account, venture.id)
  const { startsOn = venture.today, ...given } = place
  await placePerson(tx, caller, { ...given, startsOn, endsOn: null, userId: id, joining: true }, endSessions)
}

function mailTo(user: User, caller: Caller, input: Input, venture: CallerVenture | null, address: string) {
  const { membership, groupRole } = input
  const place = membership &&
    venture && { ventureName: venture.name, role: membership.role, startsOn: membership.startsOn ?? venture.today }
  const invitedBy = caller.person?.name ?? 'Somebody'
  return invitationMail({ to: user.email, name: user.name, invitedBy, address, groupRole, place })
}
