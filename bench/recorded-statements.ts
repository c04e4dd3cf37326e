import type { VentureId } from '@holdfast/engine/kernel'
import { CompiledQuery } from 'kysely'
import type { DB } from '../server/src/generated/schema.ts'
import { systemCaller } from '../server/src/platform/caller.ts'
import { kyselyOver } from '../server/src/platform/db/over.ts'
import { asTx } from '../server/src/platform/db/tx.ts'
import type { DirtyArea } from '../server/src/platform/jobs/dirty-area.ts'
import type { System } from '../server/src/system.ts'

export type Statement = { readonly text: string; readonly values: readonly unknown[] }

/** What an area asks the database for when it recomputes a day, word for word; it is undone. */
export async function statementsOf(
  system: System,
  area: DirtyArea,
  ventureId: VentureId,
  day: string,
): Promise<readonly Statement[]> {
  const asked: Statement[] = []
  const caller = systemCaller([ventureId], system.now())
  const undo = new Error('Only to be read.')
  await system.database
    .transaction(caller, async (tx) => {
      const recording = kyselyOver<DB>(async (text, values) => {
        asked.push({ text, values })
        return tx.executeQuery(CompiledQuery.raw(text, [...values]))
      })
      await area.recompute(asTx(recording), caller, ventureId, [day], null)
      throw undo
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error
    })
  return asked
}
