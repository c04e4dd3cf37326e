import type { BankAccountRow, contract, ParsedInput } from '@holdfast/contract'
import { daysBetween } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import { holdingsInSight } from '../../policy.ts'
import { contains } from '../../store/contains.ts'
import { staleDaysOf } from '../../store/thresholds.ts'
import { todayOf } from '../../store/today-of.ts'
import { TOLD, type ToldRow } from '../store/account-row.ts'

export type AccountFilters = Omit<ParsedInput<typeof contract.bankAccounts.exportBankAccounts>, 'ventureId'> & {
  readonly ventureId?: string | undefined
}
/** An account with its company, its latest balance and the threshold of its venture. */
export type FoundAccount = ToldRow & {
  readonly entity_name: string
  readonly latest_day: string | null
  readonly latest_minor: number | null
  readonly stale_days: number
}

/** Accounts `a` of companies `e` with the latest balance `b` that counts. */
export const accountsFound: RawBuilder<unknown> = sql`
  select ${sql.join(TOLD.map((column) => sql.ref(`a.${column}`)))}, e.name as entity_name, b.day as latest_day,
    b.balance_minor as latest_minor, ${staleDaysOf('a')} as stale_days
  from holdings.bank_accounts a
  join holdings.entities e on e.venture_id = a.venture_id and e.id = a.entity_id
  left join lateral (
    select l.day, l.balance_minor from holdings.balances l
    where l.venture_id = a.venture_id and l.bank_account_id = a.id and l.voided_at is null order by l.day desc limit 1) b on true`

/** What an account must be to be in the list. A closed account is never stale. */
export function isWanted(caller: Caller, filters: AccountFilters): RawBuilder<boolean> {
  const { ventureId, entityId, currency, state, balance, search } = filters
  const wishes = [
    ...(entityId === undefined ? [] : [sql`a.entity_id = ${entityId}`]),
    ...(currency === undefined ? [] : [sql`a.currency = ${currency}`]),
    ...(state === undefined ? [] : [state === 'closed' ? isClosed(caller) : sql`not ${isClosed(caller)}`]),
    ...(balance === undefined ? [] : [balance === 'unknown' ? sql`b.day is null` : isStale(caller)]),
    ...(search === undefined
      ? []
      : [sql`(${contains('a.name', search)} or ${contains('a.bank', search)} or a.number_end = upper(${search}))`]),
  ]
  const inSight = sql`a.venture_id = any (${holdingsInSight(caller, ventureId)}::uuid[]) and a.voided_at is null`
  return sql<boolean>`${sql.join([inSight, ...wishes], sql` and `)}`
}

/** By the today of each venture. */
function isClosed(caller: Caller): RawBuilder<unknown> {
  return sql`coalesce(a.closed_on < ${todayOf(caller, 'a')}, false)`
}

function isStale(caller: Caller): RawBuilder<unknown> {
  return sql`(b.day + ${staleDaysOf('a')} < ${todayOf(caller, 'a')} and not ${isClosed(caller)})`
}

export function toListedAccount(caller: Caller, row: FoundAccount): BankAccountRow {
  const { today } = ventureOf(caller, row.venture_id)
  const isOpen = row.closed_on === null || row.closed_on >= today
  return {
    id: row.id,
    ventureId: row.venture_id,
    entity: { id: row.entity_id, name: row.entity_name },
    name: row.name,
    bank: row.bank,
    currency: row.currency,
    numberEnd: row.number_end,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    latest: latestOf(row, today, isOpen),
  }
}

function latestOf(row: FoundAccount, today: string, isOpen: boolean): BankAccountRow['latest'] {
  const { latest_day: day, latest_minor: minor, currency, stale_days: staleDays } = row
  if (day === null || minor === null) return null
  const ageDays = daysBetween(day, today)
  return { day, balance: { minor, currency }, ageDays, isStale: isOpen && ageDays > staleDays }
}
