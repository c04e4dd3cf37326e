import type { Instant } from '@holdfast/engine/kernel'
import type { Client } from '../testing/request.ts'
import type { PersonName } from '../testing/world/people.ts'

/** Somebody does something at a certain moment, through the product's own API. */
export type Scene = {
  readonly at: Instant
  readonly by: PersonName
  readonly play: (person: Client) => Promise<unknown>
}
