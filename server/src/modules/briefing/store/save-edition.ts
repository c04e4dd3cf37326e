import type { BriefingBody } from '@holdfast/contract'
import type { Day, Instant, VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'

type Edition = { readonly day: Day; readonly at: Instant; readonly content: BriefingBody }

export async function saveEdition(tx: Tx, ventureId: VentureId, { day, at, content }: Edition): Promise<void> {
  await tx
    .insertInto('briefing.editions')
    .values({
      venture_id: ventureId,
      day,
      built_at: at,
      fires: content.firefront.length,
      wins: content.wins.length,
      content: JSON.stringify(content),
    })
    .execute()
}
