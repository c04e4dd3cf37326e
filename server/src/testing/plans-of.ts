import { CompiledQuery } from 'kysely'
import type { DB } from '../generated/schema.ts'
import type { Caller } from '../platform/caller.ts'
import { kyselyOver } from '../platform/db/over.ts'
import type { Reads } from '../platform/db/tx.ts'
import type { Stage } from './stage.ts'

type Asked = {
  /** What is said before each statement. */
  readonly explain?: string
  /** Each is also run, for those that ask on with what it found; without it they find nothing. */
  readonly andRun?: boolean
}

/** How the database answers each statement of a reading, by the role and in the scope of the caller. */
export async function plansOf(
  { system }: Stage,
  caller: Pick<Caller, 'scope' | 'person'>,
  read: (db: Reads) => Promise<unknown>,
  { explain = 'explain', andRun = false }: Asked = {},
): Promise<readonly string[]> {
  const plans: string[] = []
  await system.database.transaction(caller, async (tx) => {
    const explaining = kyselyOver<DB>(async (text, values) => {
      const explained = await tx.executeQuery<{ 'QUERY PLAN': string }>(
        CompiledQuery.raw(`${explain} ${text}`, [...values]),
      )
      plans.push(explained.rows.map((row) => row['QUERY PLAN']).join('\n'))
      return { rows: andRun ? (await tx.executeQuery(CompiledQuery.raw(text, [...values]))).rows : [] }
    })
    await read(explaining)
  })
  return plans
}
