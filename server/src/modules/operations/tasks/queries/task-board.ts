import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { addDays } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { toTaskRow } from './listed-task.ts'
import { walkTasks } from './walk-tasks.ts'

type Endpoint = typeof contract.tasks.taskBoard

const COLUMNS = ['OPEN', 'IN_PROGRESS', 'BLOCKED', 'DONE'] as const
const MOST_SHOWN = 50
/** What was done longer ago is in the list. */
const DONE_DAYS = 7

/** A column a state. Cancelled tasks have none: they were not done, and the list has them. */
export async function taskBoard(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const columns: Reply<Endpoint>['columns'] = []
  for (const status of COLUMNS) {
    const beside =
      status === 'DONE'
        ? { sort: 'newest' as const, ...lately(caller) }
        : { sort: 'due' as const, state: 'open' as const }
    const rows = await walkTasks(db, caller, { ...input, ...beside, status, after: undefined, limit: MOST_SHOWN + 1 })
    const shown = rows.slice(0, MOST_SHOWN)
    columns.push({ status, tasks: shown.map((row) => toTaskRow(caller, row)), hasMore: rows.length > MOST_SHOWN })
  }
  return { columns }
}

/** From the earliest of the ventures' days on. */
function lately({ ventures }: Caller) {
  const [first] = ventures.map(({ today }) => today).sort()
  return first === undefined ? {} : { completedFrom: addDays(first, 1 - DONE_DAYS) }
}
