import type { BankAccount } from '@holdfast/engine/holdings'
import type { BankAccountId, EntityId, VentureId } from '@holdfast/engine/kernel'
import type { Selectable } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'

export type AccountRow = Selectable<DB['holdings.bank_accounts']>
/** Everything but the number. */
export type ToldRow = Omit<AccountRow, 'number_sealed' | 'number_hash' | 'number_key'>

export const TOLD = [
  'venture_id',
  'id',
  'entity_id',
  'name',
  'bank',
  'currency',
  'number_end',
  'opened_on',
  'closed_on',
  'created_at',
  'created_by',
  'voided_at',
  'voided_by',
  'void_reason',
  'version',
] as const satisfies readonly (keyof ToldRow)[]

/** The account as its rules see it. */
export function toAccount(row: ToldRow): BankAccount {
  return {
    id: row.id as BankAccountId,
    ventureId: row.venture_id as VentureId,
    entityId: row.entity_id as EntityId,
    name: row.name,
    bank: row.bank,
    currency: row.currency,
    numberEnd: row.number_end,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    voidedAt: row.voided_at,
    version: row.version,
  }
}
