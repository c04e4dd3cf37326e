import { type AccessRole, type GroupRole, ROLE_NAMES } from '@holdfast/engine/access'
import type { Message } from '../../platform/messages/index.ts'

type Invitation = {
  readonly to: string
  readonly name: string
  readonly invitedBy: string
  /** Where the product is opened. */
  readonly address: string
  readonly groupRole: GroupRole | null
  readonly place: { readonly ventureName: string; readonly role: AccessRole; readonly startsOn: string } | null
}

/** Who invited, to what, where it is and how to sign in; it holds no secret, so it may be read by whoever gets it. */
export function invitationMail(invitation: Invitation): Message {
  const { to, name, invitedBy, address } = invitation
  return {
    to,
    subject: 'You are invited to Holdfast',
    text: [
      `Hello ${name},`,
      `${invitedBy} added you to ${placesOf(invitation).join(' and to ')}.`,
      `To sign in, open ${address} and enter this address, ${to}. You get a six-digit code by mail; there is no password.`,
      `If you do not know ${invitedBy}, you need not do anything.`,
    ].join('\n\n'),
  }
}

function placesOf({ groupRole, place }: Invitation): readonly string[] {
  return [
    ...(groupRole === null ? [] : [`the group, as ${ROLE_NAMES[groupRole]}`]),
    ...(place === null ? [] : [`${place.ventureName}, as ${ROLE_NAMES[place.role]} from ${place.startsOn}`]),
  ]
}
