import type { BusinessEvent, Day } from '../kernel/index.ts'
import type { DeliveredLoad, Stretch } from './dormancy.ts'

/** One each for the begin and the end of a stretch; the third says that there was none after all. */
export const DORMANCY_EVENT_TYPES = [
  'freight.customer_dormant',
  'freight.customer_reactivated',
  'freight.customer_dormancy_corrected',
] as const

type Facts = Stretch & { readonly name: string }

export type CustomerDormant = BusinessEvent<'freight.customer_dormant', Facts & { readonly allowedDays: number }>
export type CustomerReactivated = BusinessEvent<
  'freight.customer_reactivated' | 'freight.customer_dormancy_corrected',
  Facts & { readonly load: DeliveredLoad | null }
>

type Named = { readonly id: string; readonly name: string }

export function customerDormant({ id, name }: Named, stretch: Stretch, allowedDays: number): CustomerDormant {
  const facts = { name, ...stretch, allowedDays }
  return { type: 'freight.customer_dormant', subjectId: id, days: [stretch.dormantOn], facts }
}

export function dormancyEnded(
  { id, name }: Named,
  stretch: Stretch,
  { on, by }: { readonly on: Day; readonly by: DeliveredLoad | null },
): CustomerReactivated {
  return {
    type: by === null ? 'freight.customer_dormancy_corrected' : 'freight.customer_reactivated',
    subjectId: id,
    days: [on],
    facts: { name, ...stretch, load: by },
  }
}
