import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { knownPerson } from '../../../../platform/db/known-person.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { refuseMissing } from '../company-policy.ts'

/** What can be entered by mistake, and where it stands. */
export const VOIDABLE = {
  customer: 'freight.customers',
  carrier: 'freight.carriers',
  location: 'freight.customer_locations',
} as const
export type Voidable = keyof typeof VOIDABLE

export type HeldCompany = {
  readonly id: string
  readonly ventureId: string
  readonly name: string
  readonly isVoid: boolean
  readonly isMerged: boolean
}

/** Locked against everybody who would point at it, void or not. */
export async function holdVoidable(tx: Tx, caller: Caller, kind: Voidable, id: string): Promise<HeldCompany> {
  const { rows } = await sql<HeldCompany>`
    select c.id, c.venture_id as "ventureId", c.name, c.voided_at is not null as "isVoid",
      (to_jsonb(c) ->> 'merged_into') is not null as "isMerged"
    from ${sql.table(VOIDABLE[kind])} c
    where c.venture_id = any (${[...caller.scope]}::uuid[]) and c.id = ${id} for update`.execute(tx)
  return rows[0] ?? refuseMissing(kind)
}

type Void = { readonly at: Instant; readonly by: string | null; readonly reason: string }

/** null: it stands again. */
export async function saveVoid(
  tx: Tx,
  kind: Voidable,
  { ventureId, id }: HeldCompany,
  given: Void | null,
): Promise<void> {
  await sql`
    update ${sql.table(VOIDABLE[kind])} set version = version + 1, voided_at = ${given?.at ?? null},
      void_reason = ${given?.reason ?? null}, voided_by = ${knownPerson(ventureId, given?.by ?? null)}
    where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}
