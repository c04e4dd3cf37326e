import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor, LAST_ID } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { maySimulate } from '../../policy.ts'
import { scenarioView } from '../scenario-view.ts'
import { SCENARIO_COLUMNS, type ScenarioRecord } from '../store/scenario-record.ts'

type Endpoint = typeof contract.simulation.listScenarios

/** Newest first: a walk along the key of each venture, merged. */
export async function listScenarios(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const [after = LAST_ID] = decodeCursor(input, input.cursor, 1) ?? []
  const page = await sql<ScenarioRecord>`
    select ${SCENARIO_COLUMNS}
    from unnest(${caller.scope.filter((id) => maySimulate(caller, id))}::uuid[]) v (id) cross join lateral (
      select * from incentives.scenarios s where s.venture_id = v.id and s.id < ${after}::uuid
      order by s.venture_id desc, s.id desc limit ${input.limit + 1}) s
    order by s.id desc limit ${input.limit + 1}`.execute(db)
  return shownAs(
    pageOf(input, page.rows, (last) => [last.id]),
    (row) => scenarioView(caller, row),
  )
}
