import type { contract, ParsedInput, Reply, ThresholdChange } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import { personNamed } from '../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor } from '../../../platform/http/cursor.ts'
import { pageOf } from '../../../platform/http/page.ts'

type Endpoint = typeof contract.briefingThresholds.thresholdHistory

const LAST_VERSION = 2_147_483_647

/** The newest first. */
export async function thresholdHistory(
  db: Reads,
  caller: Caller,
  input: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const { id } = ventureOf(caller, input.ventureId)
  const before = Number(decodeCursor(input, input.cursor, 1)?.[0] ?? LAST_VERSION)
  const { rows } = await sql<ThresholdChange>`
    select c.version, c.at, c.before, c.after, ${personNamed('c.set_by')} as by
    from briefing.threshold_changes c
    where c.venture_id = ${id} and c.version < ${before}
    order by c.version desc limit ${input.limit + 1}`.execute(db)
  return pageOf(input, rows, (last) => [String(last.version)])
}
