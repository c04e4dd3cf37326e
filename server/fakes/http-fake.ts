import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export type Asked = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: string
}
export type Answered = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}
/** What the next request meets in place of an answer: another one, silence, a cut, or an answer that breaks off. */
export type Fault = Answered | 'hang' | 'reset' | 'truncated' | 'hang after acting' | 'reset after acting'

export type HttpFake = {
  readonly url: string
  readonly asked: readonly Asked[]
  /** For the next requests, one each, in order. */
  readonly fail: (...faults: readonly Fault[]) => void
  readonly close: () => Promise<void>
}

/** A local server that answers as `answer` says, unless it was told to fail. `acting` faults let the answer happen first. */
export async function openHttpFake(answer: (asked: Asked) => Answered, port = 0): Promise<HttpFake> {
  const asked: Asked[] = []
  const faults: Fault[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    void readRequest(request).then((one) => {
      if (one.path === '/_fail') return tellFaults(one, faults, response)
      asked.push(one)
      return respond(request, response, faults.shift(), () => answer(one))
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    fail: (...next) => void faults.push(...next),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake')
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  }
}

/** By hand, while developing: POST /_fail with a JSON list of faults. */
function tellFaults({ body }: Asked, faults: Fault[], response: ServerResponse): void {
  faults.push(...(JSON.parse(body) as Fault[]))
  response.end(`${faults.length} faults wait\n`)
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
  answer: () => Answered,
): void {
  if (fault === 'hang') return
  if (fault === 'reset') return void request.socket.destroy()
  if (typeof fault === 'object') {
    send(response, fault)
    return
  }
  const answered = answer()
  if (fault === 'hang after acting') return
  if (fault === 'reset after acting') return void request.socket.destroy()
  if (fault === 'truncated') sendHalf(response, answered)
  else send(response, answered)
}

function send(response: ServerResponse, { status, headers = {}, body = '' }: Answered): void {
  response.writeHead(status, headers).end(body)
}

function sendHalf(response: ServerResponse, { status, headers = {}, body = '' }: Answered): void {
  const half = body.slice(0, Math.floor(body.length / 2))
  // Its length is that of the half, so that only the content tells that something is missing.
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(half)) }).end(half)
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answered {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}
