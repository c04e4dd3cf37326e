import { type Instant, refuse } from '../../kernel/index.ts'
import type { Load } from '../load.ts'
import { refuseFuture } from '../load-times.ts'
import { MOST_VIA, type Stop } from './stop.ts'

/**
 * Refuses `stop.order_invalid`, `stop.too_many`, `stop.window_reversed`, `stop.departed_before_arrival`,
 * `stop.out_of_order` for a truck that came before it left the stop before, and `load.time_in_future`.
 */
export function checkStops(stops: readonly Stop[], now: Instant): void {
  const last = stops.length - 1
  const isInOrder = stops.every(({ kind }, i) => kind === (i === 0 ? 'PICKUP' : i === last ? 'DELIVERY' : 'VIA'))
  if (stops.length < 2 || !isInOrder)
    refuse('refused', 'stop.order_invalid', 'A load has its pickup first and its delivery last.')
  if (stops.length > MOST_VIA + 2)
    refuse('refused', 'stop.too_many', `A load has at most ${MOST_VIA} stops between its pickup and its delivery.`)
  for (const stop of stops) checkStop(stop, now)
  checkWay(stops)
}

function checkStop({ windowFrom, windowTo, arrivedAt, departedAt, place }: Stop, now: Instant): void {
  if (isBefore(windowTo, windowFrom))
    refuse('refused', 'stop.window_reversed', 'An appointment cannot end before it begins.', { place })
  if (arrivedAt !== null) refuseFuture(arrivedAt, now)
  if (departedAt !== null) refuseFuture(departedAt, now)
  if (isBefore(departedAt, arrivedAt))
    refuse('refused', 'stop.departed_before_arrival', `The truck cannot leave ${place.city} before it came there.`, {
      place,
    })
}

/** Of what is known, each moment is at or after the one before it. */
function checkWay(stops: readonly Stop[]): void {
  let latest: Instant | null = null
  for (const { arrivedAt, departedAt, place } of stops) {
    const came: Instant | null = arrivedAt ?? departedAt
    if (isBefore(came, latest))
      refuse('refused', 'stop.out_of_order', `The truck cannot come to ${place.city} before it left the stop before.`, {
        place,
      })
    latest = departedAt ?? came ?? latest
  }
}

type Times = Pick<Stop, 'kind' | 'arrivedAt' | 'departedAt'>

/** A load is picked up, and delivered, while the truck stands at the stop. Refuses `stop.times_disagree`. */
export function checkAgreement(stops: readonly Times[], load: Happened): void {
  for (const stop of stops) {
    if (!disagrees(stop, load)) continue
    const { kind, arrivedAt, departedAt } = stop
    const what = kind === 'PICKUP' ? 'pickup' : 'delivery'
    refuse(
      'refused',
      'stop.times_disagree',
      `The ${what} of this load lies outside the time in which the truck stood there. Correct the one or the other.`,
      { happened: happenedAt(kind, load), arrivedAt, departedAt },
    )
  }
}

type Happened = Pick<Load, 'pickedUpAt' | 'deliveredAt'>

/** Whether what the stop is for happened while the truck was elsewhere. */
export function disagrees({ kind, arrivedAt, departedAt }: Times, load: Happened): boolean {
  const happened = happenedAt(kind, load)
  return isBefore(happened, arrivedAt) || isBefore(departedAt, happened)
}

function happenedAt(kind: Stop['kind'], { pickedUpAt, deliveredAt }: Happened): Instant | null {
  return kind === 'PICKUP' ? pickedUpAt : kind === 'DELIVERY' ? deliveredAt : null
}

function isBefore(a: Instant | null, b: Instant | null): boolean {
  return a !== null && b !== null && a < b
}
