import { refuse, type VentureId } from '@holdfast/engine/kernel'
import type { BillingInterval } from '@holdfast/engine/saas'
import type { Selectable } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'
import { type Caller, type CallerVenture, personOf, ventureOf } from '../../../../platform/caller.ts'
import { constraintOf } from '../../../../platform/db/sqlstate.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { refuseMissingPlan } from '../../saas-ref.ts'

export type PlanRow = Selectable<DB['saas.plans']>
export type NewPlan = {
  readonly name: string
  readonly currency: string
  readonly amountMinor: number
  readonly interval: BillingInterval
}
export type PlanFields = {
  readonly name: string
  readonly amountMinor: number
  readonly interval: string
  readonly isRetired: boolean
}

/** A plan that nobody else can change until this transaction ends. Refuses `plan.not_found`. */
export async function holdPlan(
  tx: Tx,
  caller: Caller,
  id: string,
): Promise<{ readonly row: PlanRow; readonly venture: CallerVenture }> {
  if (caller.scope.length === 0) return refuseMissingPlan()
  const row = await tx
    .selectFrom('saas.plans')
    .selectAll()
    .where('venture_id', 'in', [...caller.scope])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? { row, venture: ventureOf(caller, row.venture_id) } : refuseMissingPlan()
}

/** Answers its id. Refuses `plan.name_taken`. */
export async function insertPlan(tx: Tx, caller: Caller, ventureId: VentureId, plan: NewPlan): Promise<string> {
  const { id } = await namedOnce(plan.name, () =>
    tx
      .insertInto('saas.plans')
      .values({
        venture_id: ventureId,
        name: plan.name,
        currency: plan.currency,
        amount_minor: plan.amountMinor,
        billing_interval: plan.interval,
        created_at: caller.now,
        created_by: personOf(caller),
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  return id
}

/** Refuses `plan.name_taken`. */
export async function savePlan(tx: Tx, caller: Caller, row: PlanRow, fields: PlanFields): Promise<void> {
  await namedOnce(fields.name, () =>
    tx
      .updateTable('saas.plans')
      .set({
        name: fields.name,
        amount_minor: fields.amountMinor,
        billing_interval: fields.interval,
        retired_at: fields.isRetired ? (row.retired_at ?? caller.now) : null,
        version: row.version + 1,
      })
      .where('venture_id', '=', row.venture_id)
      .where('id', '=', row.id)
      .execute(),
  )
}

async function namedOnce<R>(name: string, write: () => Promise<R>): Promise<R> {
  try {
    return await write()
  } catch (error) {
    if (constraintOf(error) === 'plans_name')
      refuse('conflict', 'plan.name_taken', `There is a plan ${name} already. Choose another name.`, { field: 'name' })
    throw error
  }
}
