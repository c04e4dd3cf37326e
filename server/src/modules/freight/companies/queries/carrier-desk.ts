import type { CarrierRow, contract, ParsedInput, Reply } from '@holdfast/contract'
import { EXPIRES_WITHIN_DAYS } from '@holdfast/engine/freight'
import { addDays } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf } from '../../../../platform/http/page.ts'
import { sightOf } from '../../policy.ts'
import { namedLike, onwards } from '../../queries/named-like.ts'

type Endpoint = typeof contract.carriers.listCarrierDesk
type Input = ParsedInput<Endpoint>

/** By name; one walk along the name index per venture, with its own today for what expires. */
export async function carrierDesk(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 2)
  const ventures = sightOf(caller, input.ventureId).whole.map((id) => ventureOf(caller, id))
  const [ids, today, soon] = [
    ventures.map(({ id }) => id),
    ventures.map((venture) => venture.today),
    ventures.map((venture) => addDays(venture.today, EXPIRES_WITHIN_DAYS)),
  ]
  const page = await sql<CarrierRow>`
    select c.* from unnest(${ids}::uuid[], ${today}::date[], ${soon}::date[]) v (id, today, soon)
    cross join lateral (
      select c.id, c.venture_id as "ventureId", c.name, c.status, c.mc_number as "mcNumber", c.dot_number as "dotNumber",
        c.equipment, (select count(*)::int from freight.carrier_lanes p
          where p.venture_id = c.venture_id and p.carrier_id = c.id) as lanes,
        c.compliance, c.do_not_use_reason is not null as "isDoNotUse",
        least(c.liability_expires_on, c.cargo_expires_on) as "insuredUntil", ${STATE} as insurance, c.rating
      from freight.carriers c
      where c.venture_id = v.id and (c.voided_at is not null) = ${input.voided === 'true'} and not c.is_test and c.merged_into is null
        ${namedLike('c', 'carriers', input.startsWith)} ${onwards('c', after)} ${wanted(input)}
      order by c.name, c.id limit ${input.limit + 1}) c
    order by c.name, c.id limit ${input.limit + 1}`.execute(db)
  return pageOf(input, page.rows, (last) => [last.name, last.id])
}

/** Of the two insurances the worse: one that is over, then one of which no end is known, then one that ends soon. */
const STATE = sql`case
  when c.liability_expires_on < v.today or c.cargo_expires_on < v.today then 'EXPIRED'
  when c.liability_expires_on is null or c.cargo_expires_on is null then 'UNKNOWN'
  when c.liability_expires_on <= v.soon or c.cargo_expires_on <= v.soon then 'EXPIRING' else 'GOOD' end`

function wanted({ equipment, state, insurance, doNotUse, compliance, status }: Input): RawBuilder<unknown> {
  const conditions = [
    equipment === undefined ? null : sql`${equipment} = any (c.equipment)`,
    state === undefined
      ? null
      : sql`exists (select from freight.carrier_lanes p where p.venture_id = c.venture_id and p.carrier_id = c.id
          and ${state} in (p.origin_state, p.destination_state))`,
    insurance === undefined ? null : sql`${STATE} = ${insurance}`,
    doNotUse === undefined ? null : sql`(c.do_not_use_reason is not null) = ${doNotUse === 'true'}`,
    compliance === undefined ? null : sql`c.compliance = ${compliance}`,
    status === undefined ? null : sql`c.status = ${status}`,
  ]
  return sql.join(
    conditions.flatMap((condition) => (condition === null ? [] : [sql`and ${condition}`])),
    sql` `,
  )
}
