import type { OutreachPreview } from '@holdfast/contract'
import { refuseUnlessOpen } from '@holdfast/engine/freight'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { RouteOf } from '../../../../platform/messages/index.ts'
import { authorizeWish } from '../../policy.ts'
import { answersCome, requireRoute } from '../answers-come.ts'
import type { Asking } from '../asking.ts'
import { contactsShown } from '../contacts-shown.ts'
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
    return {
      channel: asking.channel,
      answersCome: answersCome(asking.channel, route, caller),
      recipients: toAsk.map(({ carrier, address, written }) => ({
        carrier,
        address: contacts.address(asking.channel, address),
        ...written,
      })),
      leftOut: leftOut.map(contacts.leftOut),
    }
  }
}
