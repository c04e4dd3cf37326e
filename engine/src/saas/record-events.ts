import type { BusinessEvent, Instant, UserId } from '../kernel/index.ts'

/** Customers and plans move no revenue: their events touch no day. */
export const SAAS_RECORD_EVENT_TYPES = [
  'saas.customer_added',
  'saas.customer_changed',
  'saas.customer_voided',
  'saas.plan_added',
  'saas.plan_changed',
] as const
export type SaasRecordEventType = (typeof SAAS_RECORD_EVENT_TYPES)[number]

type Change = { readonly before: unknown; readonly after: unknown }

export type SaasRecordEvent = BusinessEvent<
  SaasRecordEventType,
  {
    readonly name: string
    readonly changes: Readonly<Record<string, Change>>
    readonly reason: string | null
    readonly by: UserId | null
    readonly at: Instant
  }
>

export function saasRecordEvent(
  type: SaasRecordEventType,
  subjectId: string,
  facts: SaasRecordEvent['facts'],
): SaasRecordEvent {
  return { type, subjectId, days: [], facts }
}

/** What of a record is another now. */
export function changesBetween<R extends object>(before: R, after: R): Readonly<Record<string, Change>> {
  const fields = Object.keys(after) as (keyof R & string)[]
  const changed = fields.filter((field) => before[field] !== after[field])
  return Object.fromEntries(changed.map((field) => [field, { before: before[field], after: after[field] }]))
}
