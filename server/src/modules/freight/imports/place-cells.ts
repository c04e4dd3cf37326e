import { stateCode } from '@holdfast/engine/freight'
import { tidyLine } from '@holdfast/engine/kernel'

export type Place = { readonly city: string; readonly state: string }

// In a column of places, two capitals are a state.
const CODE = /^[A-Z]{2}$/
const LONGEST_CITY = 80
const LONGEST_STATE = 40
// A full address still ends in what is asked for.
const IN_ONE = /^(.+?),\s*([A-Za-z]{2}|[A-Za-z][A-Za-z .]{3,})\.?(?:\s+[\d-]{4,10})?$/

/**
 * Where a load comes from or goes to. A part that the file does not tell is the empty text: a dispatch log often knows
 * states alone, and both columns of the table have to hold something.
 */
export function readPlace(city: string | null, state: string | null): Place | { readonly error: string } {
  const place = placeOf(city, state)
  if (place === null) return { error: 'Say at least the state, such as TX.' }
  if (place.city.length <= LONGEST_CITY && place.state.length <= LONGEST_STATE) return place
  return { error: `A city has at most ${LONGEST_CITY} characters, a state ${LONGEST_STATE}. Shorten it.` }
}

function placeOf(city: string | null, state: string | null): Place | null {
  if (city !== null && state !== null) return { city: tidyLine(city), state: stateCode(state) }
  const only = city ?? state
  if (only === null) return null
  const [, inCity, inState] = IN_ONE.exec(only) ?? []
  if (inCity !== undefined && inState !== undefined) return { city: tidyLine(inCity), state: stateCode(inState) }
  return city === null || CODE.test(only) ? { city: '', state: stateCode(only) } : { city: tidyLine(only), state: '' }
}
