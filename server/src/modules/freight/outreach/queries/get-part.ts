import type { OutreachAward, OutreachRecipient, OutreachSend } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { awardView, recipientView, sendView } from '../outreach-view.ts'
import type { AwardRef, PartRef, RecipientRef, SendRef } from '../refs.ts'
import { refuseMissingRecipient } from '../store/find-recipient.ts'
import { seenLoad } from './seen-load.ts'
import { storedOutreach } from './stored-outreach.ts'

export async function getSend(db: Reads, caller: Caller, ref: SendRef): Promise<OutreachSend> {
  const { seen, stored } = await around(db, caller, ref)
  const send = stored.sends.find(({ id }) => id === ref.id)
  return send ? sendView(caller, seen, stored, send) : refuseMissingRecipient()
}

export async function getRecipient(db: Reads, caller: Caller, ref: RecipientRef): Promise<OutreachRecipient> {
  const { seen, stored } = await around(db, caller, ref)
  const recipient = stored.recipients.find(({ id }) => id === ref.id)
  return recipient ? recipientView(caller, seen, stored, recipient) : refuseMissingRecipient()
}

export async function getAward(db: Reads, caller: Caller, ref: AwardRef): Promise<OutreachAward> {
  const { seen, stored } = await around(db, caller, ref)
  const award = stored.awards.find(({ id }) => id === ref.id)
  return award
    ? awardView(seen, award)
    : refuse('not_found', 'outreach.award_unknown', 'There is no such award for you.')
}

async function around(db: Reads, caller: Caller, { ventureId, loadId }: PartRef) {
  return { seen: await seenLoad(db, caller, loadId), stored: await storedOutreach(db, { ventureId, loadId }) }
}
