import { CompiledQuery, sql } from 'kysely'
import type { DB } from '../generated/schema.ts'
import type { Caller } from '../platform/caller.ts'
import { keepsPlansBy } from '../platform/db/kept-plans.ts'
import { kyselyOver } from '../platform/db/over.ts'
import type { Reads, Tx } from '../platform/db/tx.ts'
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
    const explainingBy = (explained: typeof plannedWithValues) =>
      kyselyOver<DB>(async (text, values) => {
        plans.push((await explained(tx, explain, { text, values })).map((row) => row['QUERY PLAN']).join('\n'))
        return { rows: andRun ? (await tx.executeQuery(CompiledQuery.raw(text, [...values]))).rows : [] }
      })
    const explaining = explainingBy(plannedWithValues)
    keepsPlansBy(explaining, () => explainingBy(plannedOnce))
    await read(explaining)
  })
  return plans
}

type Statement = { readonly text: string; readonly values: readonly unknown[] }
type Lines = readonly { readonly 'QUERY PLAN': string }[]

async function plannedWithValues(tx: Tx, explain: string, { text, values }: Statement): Promise<Lines> {
  return (await tx.executeQuery<Lines[number]>(CompiledQuery.raw(`${explain} ${text}`, [...values]))).rows
}

/** As a connection plans it that keeps the plan: for whatever values. */
async function plannedOnce(tx: Tx, explain: string, { text, values }: Statement): Promise<Lines> {
  await sql`set local plan_cache_mode = force_generic_plan`.execute(tx)
  await tx.executeQuery(CompiledQuery.raw(`prepare explained as ${text}`))
  const given = values.length === 0 ? '' : `(${values.map(written).join()})`
  const { rows } = await tx.executeQuery<Lines[number]>(CompiledQuery.raw(`${explain} execute explained${given}`))
  await sql`deallocate explained`.execute(tx)
  await sql`set local plan_cache_mode = auto`.execute(tx)
  return rows
}

/** A value as a literal whose type the statement decides. */
function written(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  const text = Array.isArray(value) ? `{${value.map((each) => JSON.stringify(each)).join()}}` : String(value)
  return `'${text.replaceAll("'", "''")}'`
}
