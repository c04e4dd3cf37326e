import type { UserId, VentureId } from '@holdfast/engine/kernel'
import type { EventStream } from '../../http/event-stream.ts'
import type { JudgeAgain } from '../../http/handler.ts'

/** How often it is asked whether there is news while anybody listens, and whether who listens is still signed in. */
export type NewsPace = { readonly everyMs: number; readonly judgeMs: number; readonly beatMs: number }
export const NEWS_PACE: NewsPace = { everyMs: 1_000, judgeMs: 30_000, beatMs: 15_000 }

export type Listening = {
  readonly personId: UserId
  readonly ventures: readonly VentureId[]
  readonly stream: EventStream
  readonly again: JudgeAgain
  readonly endsAt: number
}
/** `known`: what was last told; null: nothing yet, so that nothing that came before the stream opened is missed. */
type Listener = Listening & { ventures: readonly VentureId[]; known: string | null; judgedAt: number; toldAt: number }

/** Everybody who listens to this process is answered from one question of the database. */
export function createNewsHub(parts: {
  readonly read: (ventures: readonly VentureId[], people: readonly UserId[]) => Promise<ReadonlyMap<UserId, string>>
  readonly failed: (error: unknown) => void
  readonly pace?: NewsPace
}) {
  const pace = parts.pace ?? NEWS_PACE
  const listeners = new Set<Listener>()
  let running: Promise<void> | null = null
  let isStopped = false

  const leave = (listener: Listener) => {
    listeners.delete(listener)
    listener.stream.end()
  }

  const judge = async (listener: Listener) => {
    const now = performance.now()
    if (now >= listener.endsAt) return leave(listener)
    if (now - listener.judgedAt < pace.judgeMs) return
    const caller = await listener.again()
    if (caller === null || caller.person?.id !== listener.personId) return leave(listener)
    Object.assign(listener, { judgedAt: now, ventures: caller.scope })
  }

  const tell = (listener: Listener, news: string) => {
    const now = performance.now()
    if (news !== listener.known) {
      listener.stream.send('news', '{}')
      Object.assign(listener, { known: news, toldAt: now })
    } else if (now - listener.toldAt > pace.beatMs) {
      listener.stream.beat()
      listener.toldAt = now
    }
  }

  const look = async () => {
    try {
      await Promise.all([...listeners].map(judge))
      if (listeners.size === 0) return
      const ventures = [...new Set([...listeners].flatMap((listener) => listener.ventures))]
      const people = [...new Set([...listeners].map(({ personId }) => personId))]
      const news = await parts.read(ventures, people)
      for (const listener of listeners) tell(listener, news.get(listener.personId) ?? '')
    } catch (error) {
      // What came meanwhile is told by the next look that succeeds.
      parts.failed(error)
    }
  }

  const round = async () => {
    while (listeners.size > 0 && !isStopped) {
      await look()
      await new Promise((resolve) => setTimeout(resolve, pace.everyMs))
    }
    running = null
  }

  return {
    listen: (listening: Listening) => {
      if (isStopped) return listening.stream.end()
      const now = performance.now()
      const listener: Listener = { ...listening, known: null, judgedAt: now, toldAt: now }
      listeners.add(listener)
      listening.stream.onGone(() => void listeners.delete(listener))
      running ??= round()
    },
    streamsOf: (personId: UserId) => [...listeners].filter((listener) => listener.personId === personId).length,
    stop: async () => {
      isStopped = true
      for (const listener of [...listeners]) leave(listener)
      await running
    },
  }
}
