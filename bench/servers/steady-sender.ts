import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Delivered, Deliveries } from '../deliver-steadily.ts'

process.once('message', (message) => void deliver(message as Deliveries))

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

async function deliver({ url, cookie, loads, perSecond }: Deliveries): Promise<void> {
  const answeredAt: number[] = []
  const started = performance.now()
  let lateMs = 0
  const answers: Promise<void>[] = []
  for (const [index, id] of loads.entries()) {
    const due = started + (index * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 1) await pause(wait)
    lateMs = Math.max(lateMs, performance.now() - due)
    answers.push(
      patch(`${url}/api/freight/loads/${id}`, cookie, id).then(() => {
        answeredAt.push(performance.timeOrigin + performance.now())
      }),
    )
  }
  await Promise.all(answers)
  const delivered: Delivered = { answeredAt, lateMs, seconds: (performance.now() - started) / 1000 }
  process.send?.(delivered, () => process.disconnect?.())
}

function patch(url: string, cookie: string, key: string): Promise<void> {
  const body = JSON.stringify({ status: 'DELIVERED', deliveredAt: new Date().toISOString() })
  const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': key }
  return new Promise((done, fail) => {
    const sent = request(url, { agent, method: 'PATCH', headers }, (response) => {
      response.resume()
      response.once('end', () =>
        response.statusCode === 200 ? done() : fail(new Error(`A delivery was answered ${response.statusCode}`)),
      )
    })
    sent.once('error', fail)
    sent.end(body)
  })
}
