import type { Reads } from '../../../platform/db/tx.ts'
import { carrierBlocks } from './carrier-blocks.ts'
import { type DecidedLoads, decideLoads } from './decide-loads.ts'
import type { LoadFile } from './load-file.ts'
import type { LoadRow } from './load-row.ts'
import type { Named } from './named.ts'
import type { StandingLoad } from './standing-load.ts'

/** What a chunk does, with the gate asked where loads stand: what is new comes with whoever drove it. */
export async function decideChunk(
  db: Reads,
  file: LoadFile,
  rows: readonly LoadRow[],
  stored: readonly StandingLoad[],
  named: Named,
): Promise<DecidedLoads> {
  const blocks = stored.length === 0 ? () => null : await carrierBlocks(db, file, rows, named.carrier)
  return decideLoads(rows, stored, { ...named, blocks }, file)
}
