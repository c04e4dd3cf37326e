import type { Permission } from '@holdfast/engine/access'
import type { z } from 'zod'

/**
 * One thing that the server promises. `permission` decides who may call it at all and, for reads, whose rows they see;
 * `errors` are the statuses it can answer beside 200, 400, 401 and 403.
 */
export type Endpoint = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below /api, parameters as `:name`. */
  readonly path: `/${string}`
  readonly permission: Permission
  readonly summary: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly reply: z.ZodType
  readonly errors: readonly number[]
}

export function endpoint<const E extends Endpoint>(described: E): E {
  return described
}

type Given<S> = S extends z.ZodType ? z.input<S> : unknown
type Parsed<S> = S extends z.ZodType ? z.output<S> : unknown
type Part<E, K extends string> = E extends { readonly [key in K]: infer S } ? S : undefined

/** What a client passes, flat: path parameters, query and body fields beside each other. */
export type Input<E extends Endpoint> = Given<Part<E, 'params'>> & Given<Part<E, 'query'>> & Given<Part<E, 'body'>>
/** The same after parsing, as the server's handlers see it. */
export type ParsedInput<E extends Endpoint> = Parsed<Part<E, 'params'>> &
  Parsed<Part<E, 'query'>> &
  Parsed<Part<E, 'body'>>
export type Reply<E extends Endpoint> = z.output<E['reply']>
export type Area = { readonly [operation: string]: Endpoint }
