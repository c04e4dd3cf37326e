import type { Lane } from '@holdfast/engine/freight'

type Places = {
  readonly origin_city: string
  readonly origin_state: string
  readonly destination_city: string
  readonly destination_state: string
}

/** "Chicago, IL" → "Phoenix, AZ": how events and other pages name a lane. */
export function laneOf(row: Places): Lane {
  return {
    from: placeName({ city: row.origin_city, state: row.origin_state }),
    to: placeName({ city: row.destination_city, state: row.destination_state }),
  }
}

/** An imported load may know a state alone, or a city alone: the other is the empty text. */
export function placeName({ city, state }: { readonly city: string; readonly state: string }): string {
  return city === '' || state === '' ? `${city}${state}` : `${city}, ${state}`
}
