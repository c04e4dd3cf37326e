import { type Day, eachDay } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'
import type { LoadRef } from '../load-ref.ts'

/** The days that count a load because of its history: a carrier fell off, or a flag was up. */
export async function daysBesideLoad(tx: Tx, load: LoadRef, today: Day): Promise<readonly Day[]> {
  const fallOffs = await tx
    .selectFrom('freight.load_fall_offs')
    .select('fell_off_on')
    .where('venture_id', '=', load.ventureId)
    .where('load_id', '=', load.id)
    .execute()
  const flags = await tx
    .selectFrom('freight.load_flags')
    .select(['raised_on', 'cleared_on'])
    .where('venture_id', '=', load.ventureId)
    .where('load_id', '=', load.id)
    .execute()
  return [
    ...fallOffs.map((fallOff) => fallOff.fell_off_on as Day),
    ...flags.flatMap((flag) => eachDay(flag.raised_on as Day, (flag.cleared_on ?? today) as Day)),
  ]
}
