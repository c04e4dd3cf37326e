import autocannon from 'autocannon'
import type { Load, LoadJob } from '../load.ts'

const { url, path, connections, seconds, method, headers, body } = JSON.parse(process.argv[2] ?? '') as LoadJob
const from = `${process.pid}-${Date.now()}`
let sent = 0

const result = await autocannon({
  url,
  connections,
  duration: seconds,
  requests: [
    {
      setupRequest: (request) => {
        sent += 1
        const numbered = (text: string) => text.replaceAll('[n]', `${from}-${sent}`)
        const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, numbered(value)]))
        return { ...request, method: method ?? 'GET', path, headers: own, ...(body && { body: numbered(body) }) }
      },
    },
  ],
})
const load: Load = {
  perSecond: result.requests.average,
  p50: result.latency.p50,
  p99: result.latency.p99,
  failed: result.non2xx + result.errors,
}
process.send?.(load)
process.disconnect?.()
