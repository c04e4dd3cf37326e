import type { BusinessEvent, Day, UserId } from '../kernel/index.ts'

export const HOTEL_CHANGED = 'hospitality.hotel_changed'
export const PEOPLE_CHANGED = 'hospitality.people_changed'
export const HOTEL_EVENT_TYPES = [HOTEL_CHANGED, PEOPLE_CHANGED] as const

export type HotelChange = { readonly before: unknown; readonly after: unknown }
/** Names the nights that count otherwise from now on: all of them after a change of what they are judged by. */
export type HotelChanged = BusinessEvent<
  typeof HOTEL_CHANGED,
  { readonly name: string; readonly changes: Readonly<Record<string, HotelChange>> }
>

export type HotelPerson = { readonly userId: UserId; readonly startsOn: Day; readonly endsOn: Day | null }
/** Names the nights of the hotel on which somebody began or ceased to answer for it. */
export type PeopleChanged = BusinessEvent<
  typeof PEOPLE_CHANGED,
  {
    readonly name: string
    readonly before: readonly HotelPerson[]
    readonly after: readonly HotelPerson[]
  }
>
