import type { contract, Reply } from '@holdfast/contract'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

/** The caller's own choice, for every venture whose briefing they may read. */
export async function listBriefingMails(
  db: Reads,
  caller: Caller,
): Promise<Reply<typeof contract.briefing.listBriefingMails>> {
  const ventures = caller.ventures.filter(({ id }) => caller.scope.includes(id))
  if (ventures.length === 0) return { items: [] }
  const rows = await db
    .selectFrom('briefing.mail_readers')
    .select('venture_id')
    .where('venture_id', 'in', [...caller.scope])
    .where('user_id', '=', personOf(caller))
    .where('is_wanted', '=', true)
    .execute()
  const wanted = new Set(rows.map((row) => row.venture_id))
  return {
    items: ventures.map(({ id, name }) => ({ ventureId: id, ventureName: name, wanted: wanted.has(id) })),
  }
}
