import { sql } from 'kysely'

/** Of a customer `c` with its last delivery `d`. */
export const LISTED = sql`c.venture_id, c.id, c.name, c.status, c.contact_name, c.email, c.phone, d.id as load_id, d.number,
  d.delivered_on`

/** Loads `l` of the last year in which the customer `n` shipped. */
export const LAST_YEAR = sql`l.venture_id = n.venture_id and l.customer_id = n.id and l.delivered_on is not null
  and l.voided_at is null and not l.is_test and l.status in ('DELIVERED', 'INVOICED', 'PAID')
  and l.delivered_on > n.delivered_on - 365 and l.delivered_on <= n.delivered_on`

/** What they were billed. */
const VALUE = sql`
  select json_agg(json_build_object('minor', s.minor, 'currency', s.currency) order by s.currency)
  from (select l.currency, sum(l.bill_minor) as minor from freight.loads l where ${LAST_YEAR} group by l.currency) s`

/** As a list shows the customer `n`, of whom the columns above are known. */
export const CUSTOMER_ROW = sql`n.id, n.venture_id as "ventureId", n.name, n.status, n.contact_name as "contactName", n.email,
  n.phone, case when n.load_id is not null then json_build_object('id', n.load_id, 'number', n.number,
    'deliveredOn', n.delivered_on) end as "lastLoad", (${VALUE}) as value`
