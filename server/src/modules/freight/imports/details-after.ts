import { placeName } from '../lane.ts'
import type { LoadRow } from './load-row.ts'
import type { Place } from './place-cells.ts'
import type { ImportedDetails } from './standing-load.ts'

/** What the row leaves blank stays. */
export function detailsAfter(now: ImportedDetails, { details }: LoadRow): ImportedDetails {
  const origin = placeAfter({ city: now.origin_city, state: now.origin_state }, details.origin)
  const destination = placeAfter({ city: now.destination_city, state: now.destination_state }, details.destination)
  return {
    ...placesOf(origin, destination),
    equipment: details.equipment ?? now.equipment,
    weight_pounds: details.weightPounds ?? now.weight_pounds,
    customer_reference: details.customerReference ?? now.customer_reference,
  }
}

/** A file that knows states alone takes no city away. */
function placeAfter(now: Place, said: Place): Place {
  const state = said.state === '' ? now.state : said.state
  return { city: said.city === '' && state === now.state ? now.city : said.city, state }
}

export function placesOf(origin: Place, destination: Place) {
  return {
    origin_city: origin.city,
    origin_state: origin.state,
    destination_city: destination.city,
    destination_state: destination.state,
  }
}

export function laneOf(details: ImportedDetails) {
  return {
    from: placeName({ city: details.origin_city, state: details.origin_state }),
    to: placeName({ city: details.destination_city, state: details.destination_state }),
  }
}
