import { contract } from '@holdfast/contract'
import { ACCESS_ROLES, GROUP_ROLES, JOB_ROLES } from '@holdfast/engine/access'
import { AS, asPerson, type Client, clientWith } from './client.ts'
import { AskedWrongly, command, done, type Outcome } from './command.ts'
import { withProduct } from './product.ts'
import { VENTURE, ventureOf } from './venture-of.ts'

type Asked = {
  readonly email: string
  readonly name: string
  readonly as?: string | undefined
  readonly venture?: string | undefined
  readonly role?: string | undefined
  readonly 'job-role'?: string | undefined
  readonly 'group-role'?: string | undefined
}

export const userCreate = command({
  name: 'user create',
  says: 'Adds somebody by address, to a venture or to the group, and mails them how to sign in',
  more: 'Where nobody is yet, it makes the first CEO and needs no --as.',
  takes: {
    email: { says: 'their address', isNeeded: true },
    name: { says: 'their name', isNeeded: true },
    'group-role': { says: `a role in the group: ${GROUP_ROLES.join(', ')}` },
    venture: VENTURE,
    role: { says: `their role in the venture: ${ACCESS_ROLES.join(', ')}` },
    'job-role': { says: `their trade in it: ${JOB_ROLES.join(', ')}` },
    as: { says: `${AS.says}; not for the first` },
  },
  run: (asked) => (asked.as === undefined ? createFirst(asked) : asPerson(asked.as, (client) => invite(client, asked))),
})

async function invite(client: Client, asked: Asked): Promise<Outcome> {
  const user = await client.call(contract.users.inviteUser, {
    name: asked.name,
    email: asked.email,
    groupRole: oneOf(GROUP_ROLES, 'group-role', asked['group-role']),
    membership: await placeOf(client, asked),
  })
  const places = [
    ...(user.groupRole === null ? [] : [`the group as ${user.groupRole}`]),
    ...user.memberships.filter(({ isCurrent }) => isCurrent).map((place) => `${place.ventureName} as ${place.role}`),
  ]
  return done([`${user.name} <${user.email}> belongs to ${places.join(' and ')}, and is mailed how to sign in.`], user)
}

async function placeOf(client: Client, { venture, role: given, 'job-role': jobRole }: Asked) {
  const role = oneOf(ACCESS_ROLES, 'role', given)
  if ((venture === undefined) !== (role === null))
    throw new AskedWrongly('--venture and --role are given together: where, and as what.')
  if (venture === undefined || role === null) return null
  const { id: ventureId } = await ventureOf(client, venture)
  return { ventureId, role, jobRole: oneOf(JOB_ROLES, 'job-role', jobRole) }
}

/** By the link that an empty installation gives once, redeemed at once. */
function createFirst({ email, name, ...asked }: Asked): Promise<Outcome> {
  const role = oneOf(GROUP_ROLES, 'group-role', asked['group-role'])
  if (asked.venture !== undefined || (role !== null && role !== 'CEO'))
    throw new AskedWrongly('Say with --as who adds them. Without it only the first CEO can be made.')
  return withProduct(async (system) => {
    const link = await system.identity.firstAdminLink({ address: '', email })
    if (link === null) throw new AskedWrongly('Somebody is recorded here already. Say with --as who adds this person.')
    const token = new URLSearchParams(link.slice(link.indexOf('#') + 1)).get('token') ?? ''
    const client = clientWith(system, null)
    const made = await client.call(contract.identity.claimFirst, { token, email, name })
    // Claiming signs in, as on the page; nobody sits here.
    await client.call(contract.identity.logout, {})
    return done([`${name} <${email}> is the first CEO. They sign in with a code that is mailed to them.`], made)
  })
}

function oneOf<const R extends string>(roles: readonly R[], option: string, given: string | undefined): R | null {
  if (given === undefined) return null
  const found = roles.find((role) => role === given.toUpperCase())
  if (found !== undefined) return found
  throw new AskedWrongly(`--${option}=${given} is not known. It takes ${roles.join(', ')}.`)
}
