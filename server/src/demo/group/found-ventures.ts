import { contract } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { importFile } from '../../testing/import-file.ts'
import type { Client } from '../../testing/request.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { csvOf } from './csv.ts'
import { STAFF } from './people.ts'
import { MORE_VENTURES } from './ventures.ts'

export type VentureIds = Readonly<Record<keyof typeof STAFF, string>>

/** The owner founds the rest of the group and brings in its people. */
export async function foundVentures(owner: Client, liveFrom: Day): Promise<VentureIds> {
  const found = async (name: keyof typeof MORE_VENTURES) =>
    (await owner.call(contract.ventures.createVenture, { ...MORE_VENTURES[name], liveFrom })).id
  const ids: VentureIds = {
    northline: VENTURES.northline.id,
    callbridge: VENTURES.callbridge.id,
    harbor: VENTURES.harbor.id,
    sagebrush: await found('sagebrush'),
    ledgerly: await found('ledgerly'),
    anchor: await found('anchor'),
  }
  for (const [name, lines] of Object.entries(STAFF)) {
    const bytes = csvOf(lines.map((line) => ({ ...line, startsOn: liveFrom })))
    const ventureId = ids[name as keyof typeof STAFF]
    await importFile(owner, { ventureId, kind: 'people', fileName: `${name}-people.csv`, bytes })
  }
  return ids
}
