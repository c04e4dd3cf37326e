import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import type { InboundListener } from '../../../platform/messages/index.ts'
import { awardLoad } from './commands/award-load.ts'
import { dismissUnmatched } from './commands/dismiss-unmatched.ts'
import { matchUnmatched } from './commands/match-unmatched.ts'
import { moveAnswer } from './commands/move-answer.ts'
import { noteReply } from './commands/note-reply.ts'
import { sendOutreach } from './commands/send-outreach.ts'
import type { OutreachParts } from './outreach-parts.ts'
import { carrierOutreach } from './queries/carrier-outreach.ts'
import { getAward, getRecipient, getSend } from './queries/get-part.ts'
import { listOutreach } from './queries/list-outreach.ts'
import { listUnmatched } from './queries/list-unmatched.ts'
import { loadOutreach } from './queries/load-outreach.ts'
import { previewOutreach } from './queries/preview-outreach.ts'
import { receiveAnswer } from './receive-answer.ts'

export type Outreach = {
  readonly handlers: Handlers<typeof contract.outreach>
  /** Finds out whose answer a message is. */
  readonly heard: InboundListener
}

/** Asking carriers about loads, and what they answer. */
export function createOutreach(parts: OutreachParts): Outreach {
  const send = sendOutreach(parts)
  return {
    heard: receiveAnswer(parts),
    handlers: {
      previewOutreach: { read: previewOutreach(parts.routeOf) },
      sendOutreach: { write: async (tx, caller, input) => getSend(tx, caller, await send(tx, caller, input)) },
      replyOutreach: {
        write: async (tx, caller, input) => getRecipient(tx, caller, await noteReply(tx, caller, input)),
      },
      awardOutreach: { write: async (tx, caller, input) => getAward(tx, caller, await awardLoad(tx, caller, input)) },
      listOutreach: { read: listOutreach },
      loadOutreach: { read: loadOutreach(parts.routeOf) },
      carrierOutreach: { read: carrierOutreach },
      listUnmatched: { read: listUnmatched },
      matchUnmatched: {
        write: async (tx, caller, input) => getRecipient(tx, caller, await matchUnmatched(tx, caller, input)),
      },
      dismissUnmatched: { write: dismissUnmatched },
      moveAnswer: { write: moveAnswer },
    },
  }
}
