import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { authorize, type Caller, personOf, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { maySeeItems } from '../policy.ts'

type Endpoint = typeof contract.briefing.setBriefingMail

/** The caller's own choice; when they were last mailed stays, so that choosing anew sends no second one that day. */
export async function setBriefingMail(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { id } = ventureOf(caller, input.ventureId)
  authorize(maySeeItems(caller, id), 'read the briefing of this venture')
  await tx
    .insertInto('briefing.mail_readers')
    .values({ venture_id: id, user_id: personOf(caller), is_wanted: input.wanted })
    .onConflict((held) => held.columns(['venture_id', 'user_id']).doUpdateSet({ is_wanted: input.wanted }))
    .execute()
  return { ventureId: id, wanted: input.wanted }
}
