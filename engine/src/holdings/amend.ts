import { type Day, type Decision, type Instant, refuse, unchanged } from '../kernel/index.ts'
import type { Asset } from './asset.ts'
import type { BankAccount } from './bank-account.ts'
import type { Entity } from './entity.ts'
import { ACCOUNT_CHANGED, ASSET_CHANGED, ENTITY_CHANGED, type RecordChanged, recordChanged } from './holdings-events.ts'

type Kept = { readonly id: string; readonly name: string; readonly voidedAt: Instant | null; readonly version: number }
type Given<R, Field extends keyof R> = { readonly [F in Field]?: R[F] | undefined } & { readonly version: number }

const OF_ENTITY = ['name', 'country', 'currency', 'ownershipShare'] as const
const OF_ACCOUNT = ['name', 'bank', 'openedOn', 'closedOn'] as const
const OF_ASSET = ['name', 'kind', 'acquiredOn', 'disposedOn', 'note'] as const
export type EntityAmendment = Given<Entity, (typeof OF_ENTITY)[number]>
export type AccountAmendment = Given<BankAccount, (typeof OF_ACCOUNT)[number]>
export type AssetAmendment = Given<Asset, (typeof OF_ASSET)[number]>

/** Refuses `record.void` and `record.changed`, as the others here do. */
export function amendEntity(entity: Entity, given: EntityAmendment): Decision<Entity, RecordChanged> {
  return amended(ENTITY_CHANGED, entity, OF_ENTITY, given, () => [])
}

/**
 * Refuses `bank_account.days_order`, and `bank_account.balance_outside` when a balance stands before the first day or
 * after the last. `balances` are the days of which one stands; when the account's days change, every day since the first
 * of them is told.
 */
export function amendAccount(
  account: BankAccount,
  given: AccountAmendment,
  balances: readonly Day[],
  carried: readonly Day[],
): Decision<BankAccount, RecordChanged> {
  const decision = amended(ACCOUNT_CHANGED, account, OF_ACCOUNT, given, (changed) =>
    changed.some((field) => field === 'openedOn' || field === 'closedOn') ? carried : [],
  )
  if (decision.next !== account) checkAccountDays(decision.next, balances)
  return decision
}

export function amendAsset(asset: Asset, given: AssetAmendment): Decision<Asset, RecordChanged> {
  const decision = amended(ASSET_CHANGED, asset, OF_ASSET, given, () => [])
  checkAssetDays(decision.next)
  return decision
}

export function checkAccountDays(
  { openedOn, closedOn }: Pick<BankAccount, 'openedOn' | 'closedOn'>,
  balances: readonly Day[],
): void {
  if (openedOn !== null && closedOn !== null && closedOn < openedOn)
    refuse('refused', 'bank_account.days_order', 'The account is closed before it is opened.', { field: 'closedOn' })
  const early = balances.find((day) => openedOn !== null && day < openedOn)
  const late = balances.findLast((day) => closedOn !== null && day > closedOn)
  const outside = early ?? late
  if (outside !== undefined)
    refuse(
      'refused',
      'bank_account.balance_outside',
      `A balance of ${outside} stands. Take it back first, or choose another day.`,
      { field: early === undefined ? 'closedOn' : 'openedOn', day: outside },
    )
}

/** Refuses `asset.days_order`. */
export function checkAssetDays({ acquiredOn, disposedOn }: Pick<Asset, 'acquiredOn' | 'disposedOn'>): void {
  if (acquiredOn !== null && disposedOn !== null && disposedOn < acquiredOn)
    refuse('refused', 'asset.days_order', 'The asset is disposed of before it is acquired.', { field: 'disposedOn' })
}

/** Takes a mistaken record out of every figure; voiding it again changes nothing. */
export function voided<R extends Kept>(
  type: RecordChanged['type'],
  record: R,
  { at, reason }: { readonly at: Instant; readonly reason: string },
  days: readonly Day[] = [],
): Decision<R, RecordChanged> {
  if (record.voidedAt !== null) return unchanged(record)
  const next = { ...record, voidedAt: at, version: record.version + 1 }
  return { next, events: [recordChanged(type, next, { voided: { before: null, after: reason } }, days)] }
}

/** Nothing is recorded at what counts no more. Refuses `record.void`. */
export function refuseVoid({ voidedAt }: Pick<Kept, 'voidedAt'>): void {
  if (voidedAt !== null) refuse('conflict', 'record.void', 'This record is void. Enter it again.')
}

function amended<R extends Kept, Field extends keyof R>(
  type: RecordChanged['type'],
  record: R,
  fields: readonly Field[],
  given: Given<R, Field>,
  daysOf: (changed: readonly Field[]) => readonly Day[],
): Decision<R, RecordChanged> {
  refuseVoid(record)
  const changed = fields.filter((field) => given[field] !== undefined && given[field] !== record[field])
  if (changed.length === 0) return unchanged(record)
  if (given.version !== record.version)
    refuse('conflict', 'record.changed', 'Somebody changed this meanwhile. Look at it again before you save.', {
      version: record.version,
    })
  const next: R = {
    ...record,
    ...Object.fromEntries(changed.map((field) => [field, given[field]])),
    version: record.version + 1,
  }
  const changes = Object.fromEntries(changed.map((field) => [field, { before: record[field], after: next[field] }]))
  return { next, events: [recordChanged(type, next, changes, daysOf(changed))] }
}
