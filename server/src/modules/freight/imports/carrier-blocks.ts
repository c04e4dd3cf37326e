import type { JudgedCarrier } from '@holdfast/engine/freight'
import type { Reads } from '../../../platform/db/tx.ts'
import { carriersJudged, gatesOf } from '../companies/queries/find-gate.ts'
import type { LoadFile } from './load-file.ts'
import type { LoadRow } from './load-row.ts'
import { carriersOf } from './name-finder.ts'
import type { Gated } from './named.ts'
import { foldedName, type Wanted } from './record-book.ts'

/** Why the gate keeps a carrier that these rows name from a load, asked once for all of them. */
export async function carrierBlocks(
  db: Reads,
  file: LoadFile,
  rows: readonly LoadRow[],
  carrier: Gated['carrier'],
): Promise<Gated['blocks']> {
  const wanted = carriersOf(file, rows)
  const known = await carriersJudged(
    db,
    file.venture.id,
    wanted.flatMap((each) => carrier(each) ?? []),
  )
  const judged = wanted.map((each) => known.get(carrier(each) ?? '') ?? newCarrier(each))
  const gates = await gatesOf(db, file.venture, judged)
  const why = new Map(
    gates.map(({ reasons }, at) => [
      foldedName(wanted[at]?.name ?? ''),
      reasons.flatMap(({ level, sentence }) => (level === 'BLOCK' ? [sentence] : [])).join(' '),
    ]),
  )
  return ({ name }) => why.get(foldedName(name)) || null
}

/** As the file is to make it: nothing is known of it but what the row says. */
function newCarrier({ name, dotNumber }: Wanted): JudgedCarrier {
  const unknown = { amountMinor: null, expiresOn: null }
  return {
    name,
    dotNumber,
    status: 'ACTIVE',
    doNotUseReason: null,
    compliance: 'PENDING',
    complianceReason: null,
    liability: unknown,
    cargo: unknown,
  }
}
