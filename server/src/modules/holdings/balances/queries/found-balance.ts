import type { BankSnapshot, contract, ParsedInput } from '@holdfast/contract'
import { daysBetween, refuse } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import { holdingsInSight, mayManageHoldings, mayRecordHoldings } from '../../policy.ts'
import { type BalanceRow, sourceOf } from '../store/standing-balances.ts'

type Named = { readonly id: string; readonly name: string }
export type FoundBalance = BalanceRow & {
  readonly account_name: string
  readonly number_end: string
  readonly currency: string
  readonly account_voided: boolean
  readonly entity_id: string
  readonly entity_name: string
  readonly before_minor: number | null
  readonly recorder: Named | null
}

/** Balances `b` of accounts `a` of companies `e`, each with the one before it that counts. */
export const balancesFound: RawBuilder<unknown> = sql`
  select b.*, a.name as account_name, a.number_end, a.currency, a.voided_at is not null as account_voided, a.entity_id,
    e.name as entity_name, ${personNamed('b.recorded_by')} as recorder,
    (select l.balance_minor from holdings.balances l
      where l.venture_id = b.venture_id and l.bank_account_id = b.bank_account_id and l.voided_at is null and l.day < b.day
      order by l.day desc limit 1) as before_minor
  from holdings.balances b
  join holdings.bank_accounts a on a.venture_id = b.venture_id and a.id = b.bank_account_id
  join holdings.entities e on e.venture_id = a.venture_id and e.id = a.entity_id`

export type BalanceFilters = Omit<ParsedInput<typeof contract.bankAccounts.exportBankSnapshots>, 'ventureId'> & {
  readonly ventureId?: string | undefined
}
/** Where a list goes on: after this balance. */
export type BalancePlace = { readonly day: string; readonly id: string }

const MOST_DAYS = 800

/** Refuses `range.order` and `range.too_long`. */
export function refuseBadRange({ from, to }: Pick<BalanceFilters, 'from' | 'to'>): void {
  if (to < from) refuse('refused', 'range.order', 'The last day comes before the first.', { field: 'to' })
  if (daysBetween(from, to) >= MOST_DAYS)
    refuse('refused', 'range.too_long', `A range has at most ${MOST_DAYS} days. Choose a shorter one.`, { field: 'to' })
}

/** What a balance must be to be in the list. */
export function isWantedBalance(caller: Caller, filters: BalanceFilters): RawBuilder<boolean> {
  const { ventureId, accountId, entityId, currency, from, to } = filters
  const wishes = [
    ...(accountId === undefined ? [] : [sql`b.bank_account_id = ${accountId}`]),
    ...(entityId === undefined ? [] : [sql`a.entity_id = ${entityId}`]),
    ...(currency === undefined ? [] : [sql`a.currency = ${currency}`]),
  ]
  const counting = sql`b.venture_id = any (${holdingsInSight(caller, ventureId)}::uuid[]) and b.voided_at is null
    and a.voided_at is null and b.day between ${from}::date and ${to}::date`
  return sql<boolean>`${sql.join([counting, ...wishes], sql` and `)}`
}

export function balanceOrder({ sort }: Pick<BalanceFilters, 'sort'>): RawBuilder<unknown> {
  return sort === 'newest' ? sql`b.day desc, b.id desc` : sql`b.day, b.id`
}

export function onwards({ sort }: Pick<BalanceFilters, 'sort'>, after: BalancePlace | null): RawBuilder<unknown> {
  if (after === null) return sql``
  return sql`and (b.day, b.id) ${sort === 'newest' ? sql`<` : sql`>`} (${after.day}::date, ${after.id}::uuid)`
}

export function toSnapshot(caller: Caller, row: FoundBalance): BankSnapshot {
  const { currency, balance_minor: minor, before_minor: before } = row
  const stands = row.voided_at === null && !row.account_voided
  return {
    id: row.id,
    ventureId: row.venture_id,
    account: { id: row.bank_account_id, name: row.account_name, numberEnd: row.number_end },
    entity: { id: row.entity_id, name: row.entity_name },
    day: row.day,
    balance: { minor, currency },
    change: before === null ? null : { minor: minor - before, currency },
    source: sourceOf(row),
    recordedBy: row.recorder,
    recordedAt: row.recorded_at,
    version: row.version,
    can: {
      record: !row.account_voided && mayRecordHoldings(caller, row.venture_id),
      void: stands && mayManageHoldings(caller, row.venture_id),
    },
  }
}
