import { type Load, type LoadStatus, statusesBetween } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StandingLoad } from '../imports/standing-load.ts'
import { forgetContradicted } from '../record/store/stored-stops.ts'
import { importedRow } from './insert-imported-loads.ts'

type Stood = StandingLoad & { readonly before: Load }

/**
 * The loads of a chunk that stood, in one statement, those included whose row says the same in other words. A status
 * moves only along the table of transitions: who goes several steps at once takes the further ones in further statements.
 */
export async function updateImportedLoads(tx: Tx, ventureId: string, loads: readonly Stood[]): Promise<void> {
  if (loads.length === 0) return
  const steps = loads.map(({ before, load }) => statusesBetween(before.status, load.status))
  await writeRows(
    tx,
    ventureId,
    loads.map((each, position) => ({ ...importedRow(each), status: steps[position]?.[0] ?? each.load.status })),
  )
  await forgetContradicted(
    tx,
    ventureId,
    loads.map(({ load }) => load.id),
  )
  const furthest = Math.max(...steps.map((statuses) => statuses.length))
  for (let step = 1; step < furthest; step += 1) {
    const going = loads.flatMap(({ load }, position) => {
      const status = steps[position]?.[step]
      return status === undefined ? [] : [{ id: load.id, status }]
    })
    await writeStatuses(tx, ventureId, going)
  }
}

async function writeRows(tx: Tx, ventureId: string, rows: readonly ReturnType<typeof importedRow>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'id')
  const assigned = columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`g.${column}`)}`)
  await sql`
    update freight.loads l set ${sql.join(assigned)}
    from jsonb_populate_recordset(null::freight.loads, ${JSON.stringify(rows)}::jsonb) g
    where l.venture_id = ${ventureId} and l.id = g.id`.execute(tx)
}

async function writeStatuses(
  tx: Tx,
  ventureId: string,
  rows: readonly { readonly id: string; readonly status: LoadStatus }[],
): Promise<void> {
  await sql`
    update freight.loads l set status = g.status
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (id uuid, status text)
    where l.venture_id = ${ventureId} and l.id = g.id`.execute(tx)
}
