import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

type Company = { readonly ventureId: string; readonly id: string }
/** So many records, and what one of them is called. */
export type Use = { readonly count: number; readonly what: string; readonly one: string | null }

/** A company and those that became one with it: what named one of them names it, and not all of that moves with them. */
const ownIds = (table: 'customers' | 'carriers', { ventureId, id }: Company) => sql`own as materialized (
    select o.id from ${sql.table(`freight.${table}`)} o
    where o.venture_id = ${ventureId} and (o.id = ${id} or o.merged_into = ${id}))`

/** What of a venture that stands names the customer. */
export async function usesOfCustomer(db: Reads, company: Company): Promise<readonly Use[]> {
  const { ventureId } = company
  const { rows } = await sql<Use>`
    with ${ownIds('customers', company)}
    select count(*)::int as count, 'load' as what, min(number) as one from freight.loads
    where venture_id = ${ventureId} and customer_id in (select id from own) and voided_at is null
    union all select count(*)::int, 'quote', min(number) from freight.quotes
    where venture_id = ${ventureId} and customer_id in (select id from own) and voided_at is null
    union all select count(distinct plan_name)::int, 'pay plan', min(plan_name) from incentives.customer_rule_facts
    where venture_id = ${ventureId} and customer_id in (select id::text from own)`.execute(db)
  return rows.filter(({ count }) => count > 0)
}

export async function usesOfCarrier(db: Reads, company: Company): Promise<readonly Use[]> {
  const { ventureId } = company
  const { rows } = await sql<Use>`
    with ${ownIds('carriers', company)}
    select count(*)::int as count, 'load' as what, min(number) as one from freight.loads
    where venture_id = ${ventureId} and carrier_id in (select id from own) and voided_at is null
    union all select count(*)::int, 'fall-off', min(l.number) from freight.load_fall_offs f
    join freight.loads l on l.venture_id = f.venture_id and l.id = f.load_id and l.voided_at is null
    where f.venture_id = ${ventureId} and f.carrier_id in (select id from own)
    union all select count(*)::int, 'request for a load', min(l.number) from freight.outreach_recipients r
    join freight.outreaches o on o.venture_id = r.venture_id and o.id = r.outreach_id
    join freight.loads l on l.venture_id = o.venture_id and l.id = o.load_id and l.voided_at is null
    where r.venture_id = ${ventureId} and r.carrier_id in (select id from own)`.execute(db)
  return rows.filter(({ count }) => count > 0)
}

/** "3 loads (NL-1001 and others) and 1 quote (NL-Q1001)". */
export function usesText(uses: readonly Use[]): string {
  const parts = uses.map(({ count, what, one }) => {
    const name = one === null ? '' : ` (${one}${count > 1 ? ' and others' : ''})`
    return `${count} ${count === 1 ? what : pluralOf(what)}${name}`
  })
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}

function pluralOf(what: string): string {
  return what.startsWith('request') ? what.replace('request', 'requests') : `${what}s`
}
