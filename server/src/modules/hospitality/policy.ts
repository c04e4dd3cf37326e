import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { authorize, type Caller, type CallerVenture, may, ventureOf } from '../../platform/caller.ts'

/** The venture that a request names; only those of hospitality have hotels. */
export function hotelVenture(caller: Caller, ventureId: string): CallerVenture {
  const venture = ventureOf(caller, ventureId)
  if (venture.type !== 'HOSPITALITY')
    refuse('forbidden', 'venture.wrong_type', 'Only hospitality ventures have hotels, nights, reviews and disputes.')
  return venture
}

/** Where the caller sees every hotel, and where only the hotels that they answer for today. */
export type HotelSight = { readonly whole: readonly VentureId[]; readonly assigned: readonly VentureId[] }

export function hotelSight(caller: Caller, ventureId?: string): HotelSight {
  if (ventureId !== undefined) hotelVenture(caller, ventureId)
  const ventures = caller.ventures
    .filter(({ id, type }) => type === 'HOSPITALITY' && caller.scope.includes(id))
    .map(({ id }) => id)
  const whole = ventures.filter((id) => may(caller, 'hotel.read', id))
  const assigned = ventures.filter((id) => !whole.includes(id) && may(caller, 'hotel.read', id, { assignedToMe: true }))
  return { whole, assigned }
}

/** Whether they see a hotel, its nights, reviews and disputes; a contractor only what they answer for today. */
export function maySeeHotel(caller: Caller, ventureId: string, assignedToMe: boolean): boolean {
  return may(caller, 'hotel.read', ventureId, { assignedToMe })
}

/** Answering reviews and working on disputes. */
export function mayWorkAtHotel(caller: Caller, ventureId: string, assignedToMe: boolean): boolean {
  return may(caller, 'hotel.write', ventureId, { assignedToMe })
}

/** Setting up hotels, who answers for them, templates; void and correct. */
export function mayManageHotels(caller: Caller, ventureId: string): boolean {
  return may(caller, 'hotel.manage', ventureId)
}

/** What a night says decides about pay, so it takes what importing files does. */
export function mayRecordNights(caller: Caller, ventureId: string): boolean {
  return may(caller, 'imports.work', ventureId)
}

export function authorizeManaging(caller: Caller, ventureId: string, what: string): void {
  authorize(mayManageHotels(caller, ventureId), what)
}
