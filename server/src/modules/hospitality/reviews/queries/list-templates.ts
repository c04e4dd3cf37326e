import type { contract, ParsedInput, Reply, ReviewTemplate } from '@holdfast/contract'
import type { ReviewBand } from '@holdfast/engine/hospitality'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { hotelSight, mayManageHotels } from '../../policy.ts'

type Endpoint = typeof contract.reviewTemplates.listReviewTemplates
type Row = {
  readonly venture_id: string
  readonly id: string
  readonly name: string
  readonly body: string
  readonly band: ReviewBand | null
  readonly version: number
}

/** What answers begin with in the ventures that the caller answers in, by name. */
export async function listTemplates(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { whole, assigned } = hotelSight(caller, input.ventureId)
  return { items: await templatesOf(db, caller, [...whole, ...assigned], sql``) }
}

export async function templatesOf(
  db: Reads,
  caller: Caller,
  ventures: readonly string[],
  only: RawBuilder<unknown>,
  lock: RawBuilder<unknown> = sql``,
): Promise<ReviewTemplate[]> {
  const found = await sql<Row>`
    select t.venture_id, t.id, t.name, t.body, t.band, t.version from hospitality.review_templates t
    where t.venture_id = any (${[...ventures]}::uuid[]) ${only} order by t.name, t.id ${lock}`.execute(db)
  return found.rows.map(({ venture_id: ventureId, ...template }) => {
    const mayManage = mayManageHotels(caller, ventureId)
    return { ...template, ventureId, can: { change: mayManage, remove: mayManage } }
  })
}
