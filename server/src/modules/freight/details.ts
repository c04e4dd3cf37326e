import type { Equipment } from '@holdfast/engine/freight'
import type { Place } from './lane.ts'

/** What loads and quotes say of their freight, and no rule looks at. */
type Freight = {
  readonly origin: Place
  readonly destination: Place
  readonly equipment: Equipment
  readonly weightPounds?: number | null | undefined
}

/** The columns of what is entered; what was left out is unknown. */
export function enteredDetails({ origin, destination, equipment, weightPounds }: Freight) {
  return {
    ...originColumns(origin),
    ...destinationColumns(destination),
    equipment,
    weight_pounds: weightPounds ?? null,
  }
}

/** The columns of what is edited; what was left out stays. */
export function editedDetails({ origin, destination, equipment, weightPounds }: Edited) {
  return {
    ...(origin && originColumns(origin)),
    ...(destination && destinationColumns(destination)),
    ...(equipment !== undefined && { equipment }),
    ...(weightPounds !== undefined && { weight_pounds: weightPounds }),
  }
}
type Edited = { readonly [Name in keyof Freight]?: Freight[Name] | undefined }

function originColumns({ city, state }: Place) {
  return { origin_city: city, origin_state: state }
}

function destinationColumns({ city, state }: Place) {
  return { destination_city: city, destination_state: state }
}

/** What no rule looks at is compared here, to be recorded with the rest. */
export function detailChanges(
  given: readonly (readonly [name: string, before: unknown, after: unknown])[],
): Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>> {
  const changed = given.filter(([, before, after]) => after !== undefined && after !== before)
  return Object.fromEntries(changed.map(([name, before, after]) => [name, { before, after }]))
}
