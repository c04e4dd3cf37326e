import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { contract, type Endpoint, type Input, type Problem, type Reply } from '@holdfast/contract'
import type { System } from '../system.ts'
import { requestOf } from '../testing/request.ts'
import { withProduct } from './product.ts'

/** A person at the product's own endpoints: whatever is done has their rights, its rules and its place in the log. */
export type Client = {
  readonly call: <E extends Endpoint>(endpoint: E, input: Input<E>) => Promise<Reply<E>>
  readonly download: (endpoint: Endpoint, input: Readonly<Record<string, unknown>>) => Promise<Readable>
}

export const AS = { says: 'the address of the person who does it, with their rights', isNeeded: true } as const

/** Works as somebody, whose session ends with the work. */
export function asPerson<R>(email: string, work: (client: Client, system: System) => Promise<R>): Promise<R> {
  return withProduct(async (system) => {
    const cookie = await system.identity.signInHere(email)
    if (cookie === null)
      throw new Error(`Nobody who may sign in has the address ${email}. Give with --as somebody who may.`)
    const client = clientWith(system, cookie)
    try {
      return await work(client, system)
    } finally {
      await client.call(contract.identity.logout, {})
    }
  })
}

export function clientWith(system: System, cookie: string | null): Client {
  let held = cookie
  const send = async (endpoint: Endpoint, input: object): Promise<Readable> => {
    const { url, body } = requestOf(endpoint, { ...input })
    const answer = await system.app.inject({
      method: endpoint.method,
      url,
      headers: held === null ? {} : { cookie: held },
      payloadAsStream: true,
      ...(body && { payload: body }),
    })
    held ??= cookiesIn(answer.headers['set-cookie'])
    if (answer.statusCode === 200) return answer.stream()
    throw new Error(sentenceOf(JSON.parse(await text(answer.stream()))))
  }
  return {
    call: async (endpoint, input) => JSON.parse(await text(await send(endpoint, input as object))),
    download: send,
  }
}

/** As a browser would send them back; null: none was given. */
function cookiesIn(given: string | readonly string[] | undefined): string | null {
  const cookies = [given ?? []].flat().map((cookie) => cookie.split(';', 1)[0])
  return cookies.length === 0 ? null : cookies.join('; ')
}

/** What was refused, with the fields that it was about. */
function sentenceOf({ detail, errors = [] }: Problem): string {
  return [detail, ...errors.map(({ path, message }) => `${path} ${message}.`)].join(' ')
}
