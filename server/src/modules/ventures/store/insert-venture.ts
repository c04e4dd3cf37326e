import type { contract, ParsedInput } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { VENTURE_COLUMNS } from '../queries/venture-columns.ts'
import type { VentureRow } from '../view.ts'

/** null: the code is taken. A venture is not in anybody's scope before it exists, so the transaction's is widened by it. */
export async function insertVenture(
  tx: Tx,
  caller: Caller,
  input: ParsedInput<typeof contract.ventures.createVenture>,
): Promise<VentureRow | null> {
  const founded = await sql<{ id: string }>`
    with founded as (select uuidv7() as id)
    select id, set_config('app.ventures', (${[...caller.scope]}::uuid[] || id)::text, true) from founded`.execute(tx)
  const row = await tx
    .insertInto('ventures.ventures')
    .values({
      ...(founded.rows[0] && { id: founded.rows[0].id }),
      code: input.code,
      name: input.name,
      type: input.type,
      currency: input.currency,
      zone: input.zone,
      week_start: input.weekStart,
      live_from: input.liveFrom,
    })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning([...VENTURE_COLUMNS])
    .executeTakeFirst()
  return row ?? null
}
