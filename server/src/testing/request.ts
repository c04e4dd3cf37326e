import type { Endpoint, Input, Problem, Reply } from '@holdfast/contract'
import type { System } from '../system.ts'
import { PEOPLE, type PersonName } from './world/people.ts'

export type Answer<B> = { readonly status: number; readonly body: B; readonly headers: Record<string, unknown> }
export type CallOptions = { readonly key?: string; readonly headers?: Record<string, string> }

/** A reply or a problem, whose status is the number; a load's own status is read by `call`. */
type Whatever<E extends Endpoint> = Omit<Reply<E>, keyof Problem> & Problem

/** A person at the API. `call` expects success; `ask` gives whatever came back. */
export type Client = {
  readonly call: <E extends Endpoint>(endpoint: E, input: Input<E>, options?: CallOptions) => Promise<Reply<E>>
  readonly ask: <E extends Endpoint>(endpoint: E, input: object, options?: CallOptions) => Promise<Answer<Whatever<E>>>
  /** A body that is no JSON, such as a file. */
  readonly send: <E extends Endpoint>(
    endpoint: E,
    body: Buffer,
    headers: Record<string, string>,
  ) => Promise<Answer<Reply<E> | Problem>>
}

export function clientFor(system: System, person: PersonName | null): Client {
  let cookie: Promise<string> | null = null
  const inject = async <B>(
    method: Endpoint['method'],
    url: string,
    headers: Record<string, string>,
    payload: object | Buffer | null,
  ): Promise<Answer<B>> => {
    if (person !== null) cookie ??= system.identity.openSession(PEOPLE[person].id)
    const response = await system.app.inject({
      method,
      url,
      headers: { ...(cookie && { cookie: await cookie }), ...headers },
      ...(payload && { payload }),
    })
    const isText = response.headers['content-type']?.startsWith('text/') ?? false
    return {
      status: response.statusCode,
      body: isText ? (response.body as B) : parse<B>(response.body),
      headers: response.headers,
    }
  }
  const ask: Client['ask'] = (endpoint, input, options = {}) => {
    const { url, body } = requestOf(endpoint, { ...input })
    const key = options.key === undefined ? null : { 'idempotency-key': options.key }
    return inject(endpoint.method, url, { ...key, ...options.headers }, body)
  }
  return {
    ask,
    send: (endpoint, body, headers) => inject(endpoint.method, `/api${endpoint.path}`, headers, body),
    call: async (endpoint, input, options) => {
      const answer = await ask(endpoint, input as object, options)
      if (answer.status !== 200)
        throw new Error(`${endpoint.method} ${endpoint.path} answered ${answer.status} ${JSON.stringify(answer.body)}`)
      return answer.body as Reply<typeof endpoint>
    },
  }
}

/** Flat input, as the web app passes it: what the path names goes there, the rest into the query or the body. */
export function requestOf(
  endpoint: Endpoint,
  input: Record<string, unknown>,
): { url: string; body: Record<string, unknown> | null } {
  const rest = { ...input }
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  if (endpoint.method !== 'GET') return { url: `/api${path}`, body: rest }
  const query = new URLSearchParams(
    Object.entries(rest).flatMap(([name, value]) =>
      [value].flat().flatMap((each) => (each === undefined ? [] : [[name, String(each)]])),
    ),
  )
  return { url: `/api${path}${query.size > 0 ? `?${query}` : ''}`, body: null }
}

function parse<T>(text: string): T {
  return (text === '' ? null : JSON.parse(text)) as T
}
