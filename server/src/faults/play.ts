import { setTimeout as pause } from 'node:timers/promises'
import { requestOf } from '../testing/request.ts'
import type { PersonName } from '../testing/world/people.ts'
import { type HttpAnswer, send } from './client.ts'
import type { Await, Story, Told, Write } from './story.ts'

/** A write that the server said it has done. */
export type Acknowledged = {
  readonly key: string
  readonly operation: string
  readonly text: string
  readonly tries: number
}
/** What the players saw. `wrong`: answers that must never come, a 500 above all. */
export type Played = { readonly acknowledged: Acknowledged[]; readonly wrong: string[]; readonly at: number[] }

export type Stand = {
  readonly webPorts: () => readonly number[]
  readonly cookies: ReadonlyMap<PersonName, string>
  readonly pick: () => number
}

const AT_ONCE = 12
const TRIES = 2_000
/** Answered by nobody for so long, a person would call somebody: a manual step. */
const PATIENCE_MS = 60_000

/** Plays stories side by side, each write with a key of its own and again until it is acknowledged. */
export async function play(stand: Stand, stories: readonly Story[], into: Played): Promise<void> {
  const left = [...stories]
  const player = async () => {
    for (let story = left.shift(); story; story = left.shift()) await playStory(stand, story, into)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, player))
}

async function playStory(stand: Stand, story: Story, into: Played): Promise<void> {
  const told: Told = { loadId: '', callId: '', itemId: '', payoutId: '', version: 0, netMinor: 0 }
  for (const [index, step] of story.steps.entries()) {
    const done =
      step.kind === 'write'
        ? await insist(stand, step, told, `${story.name}-${index}`, into)
        : await look(stand, step, told)
    if (done) continue
    into.wrong.push(`${story.name} step ${index} was never answered`)
    return
  }
}

async function insist(stand: Stand, step: Write, told: Told, key: string, into: Played): Promise<boolean> {
  const patience = performance.now() + PATIENCE_MS
  for (let tries = 1; tries <= TRIES && performance.now() < patience; tries += 1) {
    const answer = await ask(stand, step, step.input(told), key)
    if (answer?.status === 200) {
      into.acknowledged.push({ key, operation: step.endpoint.path, text: answer.text, tries })
      into.at.push(performance.now())
      step.learn(JSON.parse(answer.text), told)
      await askAgain(stand, step, told, key, answer, into)
      return true
    }
    if (answer && !isPassing(answer)) {
      into.wrong.push(`${step.endpoint.method} ${step.endpoint.path} answered ${answer.status} ${answer.text}`)
      return false
    }
    await pause(answer ? 50 : 10)
  }
  return false
}

/** One acknowledged write in four is sent once more: the answer must be the same, byte by byte, and say that it is old. */
async function askAgain(stand: Stand, step: Write, told: Told, key: string, first: HttpAnswer, into: Played) {
  if (stand.pick() > 0.25) return
  const again = await ask(stand, step, step.input(told), key)
  if (again?.status !== 200) return
  if (again.text !== first.text)
    into.wrong.push(`${step.endpoint.path} replied differently: ${apart(first.text, again.text)}`)
  if (again.headers['idempotency-replayed'] !== 'true')
    into.wrong.push(`${step.endpoint.path} did the same thing again`)
}

/** Where two texts part. */
function apart(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index])
  return `"${one.slice(at, at + 60)}" then "${other.slice(at, at + 60)}"`
}

async function look(stand: Stand, step: Await, told: Told): Promise<boolean> {
  const patience = performance.now() + PATIENCE_MS
  while (performance.now() < patience) {
    const answer = await ask(stand, step, step.input, null)
    if (answer?.status === 200 && step.seek(JSON.parse(answer.text), told)) return true
    await pause(100)
  }
  return false
}

/**
 * 503 that says when to come back, 409 while somebody else works on the same record, and while work that moves a payout is
 * not in pay yet: all are to be tried again.
 */
function isPassing({ status, headers, text }: HttpAnswer): boolean {
  if (status === 503) return headers['retry-after'] !== undefined
  return status === 409 && (text.includes('"record.busy"') || text.includes('"payout.days_pending"'))
}

async function ask(
  { webPorts, cookies, pick }: Stand,
  { by, endpoint }: Write | Await,
  input: object,
  key: string | null,
): Promise<HttpAnswer | null> {
  const ports = webPorts()
  const port = ports[Math.floor(pick() * ports.length)]
  if (port === undefined) return null
  const { url, body } = requestOf(endpoint, { ...input })
  const headers = {
    cookie: cookies.get(by) ?? '',
    ...(key !== null && { 'idempotency-key': key }),
    ...(body && { 'content-type': 'application/json' }),
  }
  return send({ port, method: endpoint.method, url, headers, body: body && JSON.stringify(body) }).catch(() => null)
}
