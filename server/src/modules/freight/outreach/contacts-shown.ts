import type { LeftOut } from '@holdfast/contract'
import { hideAddress, hideContacts, type OutreachChannel } from '@holdfast/engine/freight'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import { seesContacts } from './outreach-policy.ts'

/** What a caller is shown of where carriers are reached: everything as it is, or hidden wherever it stands. */
export type ContactsShown = {
  readonly address: (channel: OutreachChannel, address: string) => string
  readonly text: (text: string) => string
  readonly leftOut: (left: LeftOut) => LeftOut
}

const WHOLE: ContactsShown = { address: (_, address) => address, text: (text) => text, leftOut: (left) => left }

const HIDDEN: ContactsShown = {
  address: hideAddress,
  text: hideContacts,
  // Its sentence says what is recorded, which may be anything.
  leftOut: (left) =>
    left.obstacle === 'BAD_ADDRESS'
      ? {
          ...left,
          sentence: `What is recorded for ${left.carrier.name} cannot be written to. Ask the desk to correct it.`,
        }
      : { ...left, sentence: hideContacts(left.sentence) },
}

export function contactsShown(caller: Caller, ventureId: VentureId): ContactsShown {
  return seesContacts(caller, ventureId) ? WHOLE : HIDDEN
}
