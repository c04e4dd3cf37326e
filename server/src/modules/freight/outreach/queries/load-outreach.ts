import type { LoadOutreach } from '@holdfast/contract'
import { OUTREACH_CHANNELS } from '@holdfast/engine/freight'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { RouteOf } from '../../../../platform/messages/index.ts'
import { mayCorrect } from '../../companies/company-policy.ts'
import { answersCome } from '../answers-come.ts'
import { askedLoadView, awardView, mayAward, sendView } from '../outreach-view.ts'
import { seenLoad } from './seen-load.ts'
import { storedOutreach } from './stored-outreach.ts'

/** Who was asked about a load, what they answered, and who got it. */
export function loadOutreach(routeOf: RouteOf) {
  return async (db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<LoadOutreach> => {
    const seen = await seenLoad(db, caller, id)
    const stored = await storedOutreach(db, { ventureId: seen.venture.id, loadId: seen.load.id })
    const mayAsk = mayAward(caller, seen)
    return {
      load: askedLoadView(seen),
      channels: OUTREACH_CHANNELS.map((channel) => {
        const route = routeOf(channel, seen.venture.code)
        return { channel, canSend: route !== null, answersCome: answersCome(channel, route, caller) }
      }),
      sends: stored.sends.map((send) => sendView(caller, seen, stored, send)),
      awards: stored.awards.map((award) => awardView(seen, award)),
      can: { send: mayAsk, award: mayAsk, override: mayAsk && mayCorrect(caller, seen.venture.id) },
    }
  }
}
