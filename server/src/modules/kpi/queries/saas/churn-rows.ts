import type { contract, Reply } from '@holdfast/contract'
import { monthEnd } from '@holdfast/engine/saas'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { MOVEMENTS } from '../../store/saas-tables.ts'
import type { KnownMonths } from './known-months.ts'
import { monthRelation } from './month-relation.ts'

type Dashboard = Reply<typeof contract.saasDashboards.saasDashboard>

/** Churn of the known months by cause, the most first. It adds up to the churn of the waterfall: these are its rows. */
export async function churnRows(db: Reads, known: KnownMonths): Promise<Dashboard['churn']> {
  const { rows } = await sql<Dashboard['churn'][number]>`
    select f.currency, f.cause, count(*)::int as accounts, sum(f.start_minor)::bigint as minor
    from ${monthRelation(MOVEMENTS, known)} f where f.movement = 'CHURN'
    group by f.currency, f.cause order by minor desc, f.currency, f.cause`.execute(db)
  return rows
}

/** Offers are counted from the facts: they are few, and nothing adds up from them. */
export async function saveSums(db: Reads, { venture, months }: KnownMonths): Promise<Dashboard['saves']> {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return { offered: 0, accepted: 0 }
  const { rows } = await sql<Dashboard['saves']>`
    select count(*)::int as offered, count(*) filter (where o.is_accepted)::int as accepted from saas.save_offer_facts o
    where o.venture_id = ${venture.id} and o.offered_on between ${first}::date and ${monthEnd(last)}::date`.execute(db)
  return rows[0] ?? { offered: 0, accepted: 0 }
}
