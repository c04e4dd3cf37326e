import { createHash } from 'node:crypto'
import { text as readAll } from 'node:stream/consumers'
import fc from 'fast-check'
import type { LightMyRequestResponse } from 'fastify'
import { CHOICE } from './choice.fixture.ts'
import type { Ground, Probed, Sender } from './ground.ts'
import { wrongWith } from './judge.ts'
import { type Fuzzed, requestsOf } from './requests.ts'

/** They end the session that asks: everybody signs in anew for each. */
const END_SESSIONS = new Set(['logout', 'endSession', 'endOtherSessions', 'startImpersonation', 'stopImpersonation'])
const LONGEST_SHRINK_MS = 60_000

/** Sends what was chosen to one endpoint; the smallest request that was answered wrongly, in words, or null. */
export async function fuzzEndpoint(ground: Ground, probed: Probed, sender: Sender): Promise<string | null> {
  const { operation, endpoint, sample } = probed
  await ground.watch.forbid(sender.forbidden)
  const requests = requestsOf(endpoint, sample(ground.home), ground.ids)
  const numRuns = Math.max(1, Math.round(CHOICE.bodies * sender.share))
  const result = await fc.check(
    fc.asyncProperty(requests, async (fuzzed) => {
      const cookie = await ground.cookieOf(sender, END_SESSIONS.has(operation))
      const wrong = wrongWith(endpoint, await send(ground, probed, fuzzed, cookie), sender.words)
      if (wrong.length > 0) throw new Error(wrong.join(', '))
    }),
    {
      seed: seedOf(`${CHOICE.seed} ${operation} ${sender.name}`),
      numRuns,
      interruptAfterTimeLimit: numRuns * 1_000 + LONGEST_SHRINK_MS,
    },
  )
  if (END_SESSIONS.has(operation)) await ground.cookieOf(sender, true)
  if (!result.failed) return null
  const [smallest] = result.counterexample ?? []
  const told = result.errorInstance instanceof Error ? result.errorInstance.message : 'interrupted'
  return `${operation} as ${sender.name}, seed ${CHOICE.seed}, number ${result.numRuns}: ${told}\n${asSent(probed, smallest)}`
}

/** Each endpoint gets requests of its own from the one seed that was chosen. */
function seedOf(text: string): number {
  return createHash('sha256').update(text).digest().readInt32BE()
}

async function send({ stage }: Ground, { endpoint }: Probed, fuzzed: Fuzzed, cookie: string) {
  const started = performance.now()
  const response = await stage.system.app.inject({
    method: endpoint.method,
    url: `/api${fuzzed.path}`,
    headers: { cookie, ...(fuzzed.payload !== null && { 'content-type': 'application/json' }), ...fuzzed.headers },
    ...(fuzzed.payload !== null && { payload: fuzzed.payload }),
    payloadAsStream: true,
  })
  const body = await bodyOf(response)
  return {
    status: response.statusCode,
    text: `${JSON.stringify(response.headers)}${body}`,
    ms: performance.now() - started,
  }
}

/** A stream of news would go on for minutes: that it began is enough. */
async function bodyOf(response: LightMyRequestResponse): Promise<string> {
  const stream = response.stream()
  const isLive = String(response.headers['content-type']).startsWith('text/event-stream')
  if (!isLive) return readAll(stream)
  stream.destroy()
  return ''
}

function asSent({ endpoint }: Probed, fuzzed: Fuzzed | undefined): string {
  if (!fuzzed) return ''
  const { kind, path, payload, headers } = fuzzed
  return `  ${kind} ${endpoint.method} /api${path.slice(0, 600)} ${JSON.stringify(headers)}\n  ${payload?.slice(0, 2_000) ?? ''}`
}
