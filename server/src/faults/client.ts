import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export type HttpAnswer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string }
export type HttpRequest = {
  readonly port: number
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const TIMEOUT_MS = 15_000

/** Rejects when no whole answer comes back: nobody there, cut in the middle, too late. */
export function send({ port, method, url, headers, body }: HttpRequest): Promise<HttpAnswer> {
  return new Promise((done, fail) => {
    const outgoing = request({ agent, host: '127.0.0.1', port, method, path: url, headers, timeout: TIMEOUT_MS })
    outgoing.on('error', fail)
    outgoing.on('timeout', () => outgoing.destroy(new Error('No answer in time')))
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', fail)
      response.on('aborted', () => fail(new Error('The answer broke off')))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() }),
      )
    })
    outgoing.end(body ?? undefined)
  })
}
