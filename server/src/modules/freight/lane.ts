import type { Lane } from '@holdfast/engine/freight'

/** An imported load may know a state alone, or a city alone: the other is the empty text. */
export type Place = { readonly city: string; readonly state: string }

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

/** A lane of which one end, or both, may be another now. */
export function laneAfter({ from, to }: Lane, { origin, destination }: Ends): Lane {
  return { from: origin ? placeName(origin) : from, to: destination ? placeName(destination) : to }
}
type Ends = { readonly origin?: Place | undefined; readonly destination?: Place | undefined }

export function placeName({ city, state }: Place): string {
  return city === '' || state === '' ? `${city}${state}` : `${city}, ${state}`
}
