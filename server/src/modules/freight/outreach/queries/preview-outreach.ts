import type { OutreachPreview } from '@holdfast/contract'
import { CHANNEL_NAMES, type OutreachChannel, refuseUnlessOpen } from '@holdfast/engine/freight'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { RouteOf } from '../../../../platform/messages/index.ts'
import { authorizeWish } from '../../policy.ts'
import { answersCome, requireRoute } from '../answers-come.ts'
import type { Asking } from '../asking.ts'
import { type ContactsShown, contactsShown } from '../contacts-shown.ts'
import { failedAt } from './failed-at.ts'
import { judgeAsking } from './judge-asking.ts'
import { seenLoad } from './seen-load.ts'

/** What each carrier would get, and who would get nothing. */
export function previewOutreach(routeOf: RouteOf) {
  return async (db: Reads, caller: Caller, asking: Asking): Promise<OutreachPreview> => {
    const seen = await seenLoad(db, caller, asking.loadId)
    authorizeWish(caller, 'cover', seen.load)
    refuseUnlessOpen(seen.load)
    const route = requireRoute(routeOf, asking.channel, seen.venture.code)
    const { toAsk, leftOut } = await judgeAsking(db, caller, seen, route, asking)
    const contacts = contactsShown(caller, seen.venture.id)
    const failed = await failedAt(db, {
      ventureId: seen.venture.id,
      channel: asking.channel,
      addresses: toAsk.map(({ address }) => address),
    })
    return {
      channel: asking.channel,
      answersCome: answersCome(asking.channel, route, caller),
      recipients: toAsk.map(({ carrier, address, written }) => ({
        carrier,
        address: contacts.address(asking.channel, address),
        ...written,
        warning: warningOf(asking.channel, failed.get(address), contacts),
      })),
      leftOut: leftOut.map(contacts.leftOut),
    }
  }
}

function warningOf(channel: OutreachChannel, reason: string | undefined, contacts: ContactsShown): string | null {
  if (reason === undefined) return null
  const what = channel === 'SMS' ? 'number' : 'address'
  const said = contacts.text(reason).replace(/[.\s]+$/, '')
  return `The last ${CHANNEL_NAMES[channel]} to this ${what} did not arrive: ${said}. Call, or correct the ${what} on the carrier’s page.`
}
