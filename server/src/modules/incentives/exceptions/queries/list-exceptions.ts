import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { mayWaive } from '../policy.ts'
import { findJudgedRun } from './find-judged-run.ts'
import { shown } from './open-exceptions.ts'
import { comparePlaces, placeOf, runExceptions } from './run-exceptions.ts'

type Endpoint = typeof contract.payoutRuns.listExceptions

export async function listExceptions(
  db: Reads,
  caller: Caller,
  input: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 4)
  const run = await findJudgedRun(db, caller, input.id)
  const asked = (await runExceptions(db, run)).filter(
    (each) =>
      (each.waiver === null) === (input.state === 'open') &&
      (input.kind === undefined || each.kind === input.kind) &&
      (after === null || comparePlaces(placeOf(each), after) > 0),
  )
  return shownAs(
    pageOf(input, asked, (last) => placeOf(last)),
    (each) => ({ ...shown(each), can: { waive: mayWaive(caller, run.ventureId, each) } }),
  )
}
