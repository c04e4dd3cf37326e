import type { Endpoint, Input, Reply } from '@holdfast/contract'
import { problemOf, unreachable } from './problem-error.ts'
import { tellSignedOut } from './signed-out.ts'

interface CallOptions {
  readonly signal?: AbortSignal
  /** Of one intention: give the same key when the same write is tried again. */
  readonly idempotencyKey?: string
}

/**
 * Asks the server for what the contract promises. Throws ProblemError for every refusal and for a lost connection.
 * The input is flat: what the path names goes there, the rest is the query of a read or the body of a write.
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  options: CallOptions = {},
): Promise<Reply<E>> {
  return (await ask(endpoint, input, options)).json()
}

/** The same for what is not JSON: the answer itself, whose body is still to be read. */
export async function ask<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  options: CallOptions = {},
): Promise<Response> {
  const { url, rest } = addressOf(endpoint, input as Fields)
  const response = await fetch(url, requestOf(endpoint, rest, options)).catch((error: unknown) => {
    // Leaving a page aborts its reads: that is no news for anybody.
    throw options.signal?.aborted ? error : unreachable()
  })
  if (response.status === 401 && endpoint.permission !== 'public') tellSignedOut()
  if (!response.ok) throw await problemOf(response)
  return response
}

type Fields = Readonly<Record<string, unknown>>

/** The address of an endpoint, and what of the input its path does not name. */
export function addressOf(endpoint: Endpoint, input: Fields): { url: string; rest: Fields } {
  const inPath = new Set<string>()
  const path = endpoint.path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    inPath.add(name)
    return encodeURIComponent(String(input[name]))
  })
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !inPath.has(name)))
  return { url: `/api${path}${isRead(endpoint) ? queryOf(rest) : ''}`, rest }
}

function queryOf(fields: Fields): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null && one !== '') query.append(name, String(one))
  return query.size > 0 ? `?${query}` : ''
}

function requestOf(endpoint: Endpoint, body: Fields, { signal, idempotencyKey }: CallOptions): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json' }
  const request: RequestInit = { method: endpoint.method, headers, signal: signal ?? null }
  if (isRead(endpoint)) return request
  headers['idempotency-key'] = idempotencyKey ?? crypto.randomUUID()
  if (!endpoint.body) return request
  headers['content-type'] = 'application/json'
  return { ...request, body: JSON.stringify(body) }
}

const isRead = (endpoint: Endpoint) => endpoint.method === 'GET'
