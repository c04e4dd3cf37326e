import { INVARIANTS } from './invariants.ts'

type Sql = <R extends object>(text: string, values?: readonly unknown[]) => Promise<R[]>

/** Throws with the name of every invariant that does not hold and the first rows that break it. */
export async function assertCoherent(sql: Sql): Promise<void> {
  const broken: string[] = []
  for (const invariant of INVARIANTS) {
    const rows = await sql(`${invariant.finds} limit 3`)
    if (rows.length > 0) broken.push(`${invariant.name}: ${JSON.stringify(rows)}`)
  }
  if (broken.length > 0) throw new Error(`The database is not coherent.\n${broken.join('\n')}`)
}
