import type { Endpoint, Input, Reply } from '@holdfast/contract'
import type { PersonName } from '../testing/world/people.ts'

/** What a story learns on its way: the ids that the server gave. */
export type Told = {
  loadId: string
  callId: string
  itemId: string
  payoutId: string
  version: number
  netMinor: number
}

/** One write, repeated with its key until it is acknowledged. */
export type Write = {
  readonly kind: 'write'
  readonly by: PersonName
  readonly endpoint: Endpoint
  readonly input: (told: Told) => object
  readonly learn: (reply: unknown, told: Told) => void
}
/** Reads until what is looked for has appeared: a consequence that comes later. */
export type Await = {
  readonly kind: 'await'
  readonly by: PersonName
  readonly endpoint: Endpoint
  readonly input: object
  readonly seek: (reply: unknown, told: Told) => boolean
}
export type Step = Write | Await
export type Story = { readonly name: string; readonly steps: readonly Step[] }

export function write<const E extends Endpoint>(
  by: PersonName,
  endpoint: E,
  input: (told: Told) => Input<NoInfer<E>>,
  learn: (reply: Reply<NoInfer<E>>, told: Told) => void = () => {},
): Write {
  return {
    kind: 'write',
    by,
    endpoint,
    input: (told) => input(told) as object,
    learn: (reply, told) => learn(reply as Reply<E>, told),
  }
}

export function awaited<const E extends Endpoint>(
  by: PersonName,
  endpoint: E,
  input: Input<NoInfer<E>>,
  seek: (reply: Reply<NoInfer<E>>, told: Told) => boolean,
): Await {
  return {
    kind: 'await',
    by,
    endpoint,
    input: input as object,
    seek: (reply, told) => seek(reply as Reply<E>, told),
  }
}
