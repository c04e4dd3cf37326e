import type { Rule } from '@holdfast/engine/incentives'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'
import { customerNames } from '../../freight/index.ts'
import { type Defect, refuseDefects } from './defects.ts'

/** Refuses rules for customers that the venture does not have; those of `known`, another venture, by their names. */
export async function checkCustomers(
  db: Reads,
  ventureId: VentureId,
  rules: readonly Rule[],
  known?: VentureId,
): Promise<void> {
  const wanted = rules.flatMap((rule, at) =>
    customersOf(rule).map((id, n) => ({ id, path: `rules.${at}.config.customerIds.${n}`, rule })),
  )
  const ids = wanted.map(({ id }) => id)
  const own = await customerNames(db, [ventureId], ids)
  const missing = wanted.filter(({ id }) => !own.has(id))
  if (missing.length === 0) return
  const elsewhere = known === undefined ? new Map<string, string>() : await customerNames(db, [known], ids)
  refuseDefects(
    missing.map(
      ({ id, path, rule }): Defect => ({
        path,
        code: 'rule.customer_unknown',
        message: `${rule.name} is only for ${elsewhere.get(id) ?? 'a customer'}, whom this venture does not have. Choose one of its own, or take the customer out.`,
      }),
    ),
  )
}

export function customersOf({ config }: Rule): readonly string[] {
  const ids = config['customerIds']
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : []
}
