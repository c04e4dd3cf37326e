import type { Instant, UserId } from '@holdfast/engine/kernel'
import type { EventStream } from '../../../platform/http/event-stream.ts'
import type { JudgeAgain } from '../../../platform/http/handler.ts'
import { onlyOwnIn } from '../policy.ts'
import { floorView } from './floor-view.ts'
import type { FloorRows } from './queries/floor-rows.ts'

/** How often a floor is looked at while somebody watches, and how often it is asked whether they still may. */
export type FloorPace = {
  readonly everyMs: number
  readonly judgeMs: number
  readonly beatMs: number
  /** A reader who takes nothing for so long is let go; the browser asks again when it wakes. */
  readonly behindMs: number
}
export const FLOOR_PACE: FloorPace = { everyMs: 1_000, judgeMs: 5_000, beatMs: 15_000, behindMs: 30_000 }

/** What a reader may leave untaken; what comes meanwhile is left out, since each event tells all. */
const MOST_PENDING = 512 * 1024

export type Watching = {
  readonly ventureId: string
  readonly currency: string
  readonly personId: string
  readonly only: UserId | null
  readonly stream: EventStream
  readonly again: JudgeAgain
  readonly endsAt: number
}
type Watcher = Watching & { shown: string; only: UserId | null; judgedAt: number; toldAt: number; tookAt: number }

/** Everybody who watches a venture's floor looks through one question of the database. */
export function createFloorHub(parts: {
  readonly read: (ventureId: string, currency: string) => Promise<FloorRows>
  readonly now: () => Instant
  readonly failed: (error: unknown) => void
  readonly pace?: FloorPace
}) {
  const pace = parts.pace ?? FLOOR_PACE
  const floors = new Map<string, Set<Watcher>>()
  const rounds = new Set<Promise<void>>()
  let isStopped = false

  const leave = (watcher: Watcher, event?: 'gone') => {
    floors.get(watcher.ventureId)?.delete(watcher)
    if (event) watcher.stream.send(event, '{}')
    watcher.stream.end()
  }

  const round = async (ventureId: string, watchers: Set<Watcher>) => {
    while (watchers.size > 0 && !isStopped) {
      const begun = performance.now()
      const [first] = watchers
      if (first) await look(ventureId, first.currency, watchers)
      const rest = pace.everyMs - (performance.now() - begun)
      await new Promise((resolve) => setTimeout(resolve, Math.max(rest, pace.everyMs / 10)))
    }
    floors.delete(ventureId)
  }

  const look = async (ventureId: string, currency: string, watchers: Set<Watcher>) => {
    try {
      await Promise.all([...watchers].map((watcher) => judge(watcher)))
      if (watchers.size === 0) return
      const rows = await parts.read(ventureId, currency)
      for (const watcher of [...watchers]) show(watcher, rows)
    } catch (error) {
      // The floor stands as it was last seen; the next look may succeed.
      parts.failed(error)
    }
  }

  const judge = async (watcher: Watcher) => {
    if (performance.now() >= watcher.endsAt) return leave(watcher)
    if (performance.now() - watcher.judgedAt < pace.judgeMs) return
    const caller = await watcher.again()
    if (caller === null) return leave(watcher, 'gone')
    watcher.judgedAt = performance.now()
    watcher.only = onlyOwnIn(caller, watcher.ventureId)
  }

  const show = (watcher: Watcher, rows: FloorRows) => {
    const now = performance.now()
    if (watcher.stream.pending() > MOST_PENDING) {
      if (now - watcher.tookAt > pace.behindMs) leave(watcher)
      return
    }
    watcher.tookAt = now
    const { asOf, ...floor } = floorView(rows, { ...watcher, now: parts.now() }, watcher.only)
    const shown = JSON.stringify(floor)
    if (shown !== watcher.shown) {
      watcher.stream.send('floor', JSON.stringify({ ...floor, asOf }))
      Object.assign(watcher, { shown, toldAt: now })
    } else if (now - watcher.toldAt > pace.beatMs) {
      watcher.stream.beat()
      watcher.toldAt = now
    }
  }

  return {
    watch: (watching: Watching) => {
      const now = performance.now()
      const watcher: Watcher = { ...watching, shown: '', judgedAt: now, toldAt: now, tookAt: now }
      if (isStopped) return watcher.stream.end()
      const watchers = floors.get(watching.ventureId) ?? new Set()
      watchers.add(watcher)
      watcher.stream.onGone(() => void watchers.delete(watcher))
      if (floors.has(watching.ventureId)) return
      floors.set(watching.ventureId, watchers)
      const running = round(watching.ventureId, watchers).finally(() => rounds.delete(running))
      rounds.add(running)
    },
    watchedBy: (ventureId: string, personId: string) =>
      [...(floors.get(ventureId) ?? [])].filter((watcher) => watcher.personId === personId).length,
    stop: async () => {
      isStopped = true
      for (const watchers of floors.values()) for (const watcher of [...watchers]) leave(watcher)
      await Promise.all(rounds)
    },
  }
}
export type FloorHub = ReturnType<typeof createFloorHub>
