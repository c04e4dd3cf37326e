import type { contract } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { personOf } from '../../../platform/caller.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/db/database.ts'
import { openEventStream } from '../../../platform/http/event-stream.ts'
import type { Handlers } from '../../../platform/http/handler.ts'
import type { Log } from '../../../platform/log.ts'
import { callCentre, onlyOwnIn } from '../policy.ts'
import { createFloorHub, type FloorPace } from './floor-hub.ts'
import { floorView } from './floor-view.ts'
import { floorRows } from './queries/floor-rows.ts'

export type BpoFloor = {
  readonly handlers: Handlers<typeof contract.bpoFloor>
  /** Ends every stream; whoever listens connects again elsewhere, or later. */
  readonly stop: () => Promise<void>
}

/** Somebody with more windows than this has left some behind. */
const MOST_OF_ONE = 6

export function createFloor(parts: {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly pace?: FloorPace
}): BpoFloor {
  const { database, clock, log, pace } = parts
  const hub = createFloorHub({
    read: (ventureId, currency) =>
      database.read({ scope: [ventureId as never], person: null }, (db) =>
        floorRows(db, ventureId, currency, clock.now()),
      ),
    now: clock.now,
    failed: (error) => log.warn({ err: error }, 'A floor could not be looked at'),
    ...(pace && { pace }),
  })
  return {
    handlers: {
      realtimeStats: {
        read: async (db, caller, { ventureId }) => {
          const { currency } = callCentre(caller, ventureId)
          const rows = await floorRows(db, ventureId, currency, caller.now)
          return floorView(rows, { ventureId, currency, now: caller.now }, onlyOwnIn(caller, ventureId))
        },
      },
      realtimeStream: {
        live: async (reply, caller, { ventureId, seconds }, again) => {
          const { currency } = callCentre(caller, ventureId)
          const personId = personOf(caller)
          if (hub.watchedBy(ventureId, personId) >= MOST_OF_ONE)
            refuse('limited', 'floor.too_many', 'You watch this floor in too many windows. Close one of them.')
          hub.watch({
            ventureId,
            currency,
            personId,
            only: onlyOwnIn(caller, ventureId),
            stream: openEventStream(reply),
            again,
            endsAt: performance.now() + seconds * 1_000,
          })
        },
      },
    },
    stop: hub.stop,
  }
}
