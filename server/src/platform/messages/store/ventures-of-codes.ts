import type { VentureId } from '@holdfast/engine/kernel'
import type pg from 'pg'

export async function ventureOfCode(system: pg.Pool, code: string): Promise<string | null> {
  const found = await system.query<{ id: string }>('select id from ventures.ventures where code = $1', [code])
  return found.rows[0]?.id ?? null
}

/** Those of the codes that no venture has. */
export async function unknownCodes(system: pg.Pool, codes: readonly string[]): Promise<readonly string[]> {
  const found = await system.query<{ code: string }>(
    `select own.code from unnest($1::text[]) as own (code)
     where not exists (select 1 from ventures.ventures v where v.code = own.code) order by own.code`,
    [codes],
  )
  return found.rows.map(({ code }) => code)
}

export async function everyVenture(system: pg.Pool): Promise<readonly VentureId[]> {
  const found = await system.query<{ id: VentureId }>('select id from ventures.ventures order by id')
  return found.rows.map(({ id }) => id)
}
