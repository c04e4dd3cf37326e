import { keepShippedYears } from '../../server/src/modules/freight/index.ts'
import { systemCaller } from '../../server/src/platform/caller.ts'
import { openSystem } from '../../server/src/system.ts'
import type { WorldVenture } from '../../server/src/testing/world/ventures.ts'
import { type BenchDatabase, systemOptions } from '../stand.ts'

const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/** Counts the last year of every customer, as the night does. */
export async function keepYears(database: BenchDatabase, venture: WorldVenture): Promise<void> {
  const system = await openSystem(systemOptions(database.ownerUrl, false))
  for (let after: string | null = FIRST_ID; after !== null; ) {
    const caller = systemCaller([venture.id], system.now())
    after = (await system.run(keepShippedYears, caller, { venture, after })).result.next
  }
  await system.stop()
}
