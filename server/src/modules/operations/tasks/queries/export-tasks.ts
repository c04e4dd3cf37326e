import type { contract, ParsedInput } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { CsvCell, CsvFile } from '../../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../../platform/http/export-limit.ts'
import { exportedTask, TASK_HEADER } from './exported-task.ts'
import { placeAfter } from './list-tasks.ts'
import { type TaskPlace, walkTasks } from './walk-tasks.ts'

type Input = ParsedInput<typeof contract.tasks.exportTasks>

const PAGE = 1_000

/** The list of tasks as a file, read page by page; longer than the limit it is refused before anything is sent. */
export async function exportTasks(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  const venture = ventureOf(caller, input.ventureId)
  const rows: (readonly CsvCell[])[] = []
  for (let after: TaskPlace | undefined, page = PAGE; page === PAGE; ) {
    const found = await walkTasks(db, caller, { ...input, after, limit: PAGE })
    rows.push(...found.map((row) => exportedTask(row, venture.today)))
    if (rows.length > MOST_EXPORTED) refuseTooLong(rows.length, 'tasks')
    const last = found.at(-1)
    after = last && placeAfter(last)
    page = found.length
  }
  return { name: `${venture.name} tasks ${venture.today}`, header: TASK_HEADER, rows }
}
