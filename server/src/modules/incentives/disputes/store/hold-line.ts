import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { type LineRow, lineRows } from '../../queries/line-rows.ts'
import { isVisible, visiblePeople } from '../../queries/visible-people.ts'
import { takePayLock } from '../../store/pay-lock.ts'

export type HeldLine = LineRow & { readonly of_turn: number }

/** A line of the caller's own, under the pay lock, so that no commit rewrites it meanwhile. */
export async function holdOwnLine(tx: Tx, caller: Caller, id: string): Promise<HeldLine> {
  const line = await findLine(tx, caller, id)
  return line?.user_id === personOf(caller) ? holdLine(tx, caller, line) : refuseMissing()
}

/** A line that the caller may see, held the same. */
export async function holdVisibleLine(tx: Tx, caller: Caller, id: string): Promise<HeldLine> {
  const line = await findLine(tx, caller, id)
  const isTheirs = line !== undefined && isVisible(await visiblePeople(tx, caller, line.venture_id), line.user_id)
  return isTheirs ? holdLine(tx, caller, line) : refuseMissing()
}

async function holdLine(tx: Tx, caller: Caller, { venture_id, id }: LineRow): Promise<HeldLine> {
  const of_turn = await takePayLock(tx, venture_id)
  const line = await findLine(tx, caller, id)
  return line ? { ...line, of_turn } : refuseMissing()
}

async function findLine(tx: Tx, caller: Caller, id: string): Promise<LineRow | undefined> {
  const [line] = await lineRows(tx, sql`l.venture_id = any (${caller.scope}::uuid[]) and l.id = ${id}`)
  return line
}

function refuseMissing(): never {
  refuse('not_found', 'line.not_found', 'There is no such line of pay for you to see.')
}
