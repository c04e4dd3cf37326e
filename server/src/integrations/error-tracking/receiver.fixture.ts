import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Received = {
  readonly transaction: string
  readonly tags: Record<string, string>
  readonly release?: string
  readonly exception: {
    readonly values: readonly {
      readonly type: string
      readonly value: string
      readonly stacktrace: { readonly frames: readonly { readonly filename: string; readonly function: string }[] }
    }[]
  }
}

/** As much of an error tracker as taking envelopes needs: lines of JSON, of which the third is the event. */
export async function startTrackerReceiver() {
  const events: Received[] = []
  const bytes: string[] = []
  let hangs = false
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    if (hangs) return
    const text = Buffer.concat(chunks).toString('utf8')
    bytes.push(`${request.url} ${JSON.stringify(request.headers)}\n${text}`)
    events.push(JSON.parse(text.split('\n')[2] ?? '') as Received)
    response.writeHead(200).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    dsn: `http://publickey@127.0.0.1:${(server.address() as AddressInfo).port}/42`,
    events,
    bytes,
    hang: () => {
      hangs = true
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
