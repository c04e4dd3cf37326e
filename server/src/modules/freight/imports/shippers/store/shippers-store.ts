import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads, Tx } from '../../../../../platform/db/tx.ts'
import type { StandingShipper } from '../decide-shippers.ts'

type Asked = { readonly customerIds: readonly string[]; readonly refs: readonly string[] }

/** The locations of these customers, and those under these codes, the oldest first. */
export async function findShippersOf(
  db: Reads,
  ventureId: string,
  { customerIds, refs }: Asked,
): Promise<readonly StandingShipper[]> {
  const { rows } = await sql<StandingShipper>`
    select l.id, l.customer_id as "customerId", l.name, l.city, l.state, l.address, l.is_default as "isDefault",
      l.voided_at is not null as "isVoid", l.external_ref as "externalRef"
    from freight.customer_locations l
    where l.venture_id = ${ventureId}
      and (l.customer_id = any (${[...customerIds]}::uuid[]) or l.external_ref = any (${[...refs]}::text[]))
    order by l.id`.execute(db)
  return rows
}

/** Whoever adds locations of these customers at the same moment waits. */
export async function holdCustomers(tx: Tx, ventureId: string, ids: readonly string[]): Promise<void> {
  await sql`
    select id from freight.customers where venture_id = ${ventureId} and id = any (${[...ids]}::uuid[])
    order by id for update`.execute(tx)
}

/** The usual place is given up before it is taken. */
export async function writeShippers(
  tx: Tx,
  ventureId: string,
  written: readonly StandingShipper[],
  at: Instant,
): Promise<void> {
  if (written.length === 0) return
  const usual = written.filter(({ isDefault }) => isDefault).map(({ customerId }) => customerId)
  await sql`
    update freight.customer_locations set is_default = false, version = version + 1
    where venture_id = ${ventureId} and customer_id = any (${usual}::uuid[]) and is_default`.execute(tx)
  const changed = written.filter(({ id }) => id !== null).map(rowOf)
  await sql`
    update freight.customer_locations l set name = g.name, city = g.city, state = g.state, address = g.address,
      is_default = g.is_default, external_ref = g.external_ref, version = l.version + 1,
      closed_at = case when g.is_default then null else l.closed_at end
    from jsonb_populate_recordset(null::freight.customer_locations, ${JSON.stringify(changed)}::jsonb) g
    where l.venture_id = ${ventureId} and l.id = g.id`.execute(tx)
  const made = written.filter(({ id }) => id === null).map(rowOf)
  await sql`
    insert into freight.customer_locations (venture_id, customer_id, name, city, state, address, is_default, external_ref, created_at)
    select ${ventureId}, g.customer_id, g.name, g.city, g.state, g.address, g.is_default, g.external_ref, ${at}
    from jsonb_populate_recordset(null::freight.customer_locations, ${JSON.stringify(made)}::jsonb) g`.execute(tx)
}

function rowOf({ id, customerId, name, city, state, address, isDefault, externalRef }: StandingShipper) {
  return {
    id,
    customer_id: customerId,
    name,
    city,
    state,
    address,
    is_default: isDefault,
    external_ref: externalRef,
  }
}
