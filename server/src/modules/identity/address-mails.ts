import type { Message } from '../../platform/messages/index.ts'

type AddressChange = {
  readonly name: string
  readonly changedBy: string
  readonly was: string
  readonly is: string
  /** Where the product is opened. */
  readonly address: string
}

/** To both: whoever still reads the old mailbox must be able to object, whoever reads the new one signs in with it. */
export function addressMails({ name, changedBy, was, is, address }: AddressChange): readonly [Message, Message] {
  return [
    {
      to: was,
      subject: 'Your address for Holdfast was changed',
      text: [
        `Hello ${name},`,
        `Your address for Holdfast was changed by ${changedBy} to ${is}. You were signed out everywhere.`,
        'If that is not right, tell your administrator or the CEO.',
      ].join('\n\n'),
    },
    {
      to: is,
      subject: 'This is your address for Holdfast now',
      text: [
        `Hello ${name},`,
        `${changedBy} changed your address for Holdfast from ${was} to this one.`,
        `To sign in, open ${address} and enter this address, ${is}. You get a six-digit code by mail; there is no password.`,
        `If you do not know ${changedBy}, tell your administrator or the CEO.`,
      ].join('\n\n'),
    },
  ]
}
