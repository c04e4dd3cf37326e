import type { contract } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { personOf } from '../caller.ts'
import type { Database } from '../db/database.ts'
import { openEventStream } from '../http/event-stream.ts'
import type { Handlers } from '../http/handler.ts'
import type { Log } from '../log.ts'
import { readNotification } from './commands/read-notification.ts'
import { readUpTo } from './commands/read-up-to.ts'
import { listNotifications } from './queries/list-notifications.ts'
import { createNewsHub, type NewsPace } from './stream/news-hub.ts'
import { newsOf } from './stream/news-of.ts'

export type Notifications = {
  readonly handlers: Handlers<typeof contract.notifications>
  /** Ends every stream; whoever listens connects again elsewhere, or later. */
  readonly stop: () => Promise<void>
}

/** Somebody with more windows than this has left some behind. */
const MOST_OF_ONE = 12

export function createNotifications({
  database,
  log,
  pace,
}: {
  readonly database: Database
  readonly log: Log
  readonly pace?: NewsPace
}): Notifications {
  const hub = createNewsHub({
    read: (ventures, people) => database.read({ scope: ventures, person: null }, (db) => newsOf(db, people)),
    failed: (error) => log.warn({ err: error }, 'News could not be looked for'),
    ...(pace && { pace }),
  })
  return {
    handlers: {
      listNotifications: { read: listNotifications },
      readNotification: { write: readNotification },
      readNotificationsUpTo: { write: readUpTo },
      notificationStream: {
        live: async (reply, caller, { seconds }, again) => {
          const personId = personOf(caller)
          if (hub.streamsOf(personId) >= MOST_OF_ONE)
            refuse('limited', 'notifications.too_many', 'You listen in too many windows. Close one of them.')
          const endsAt = performance.now() + seconds * 1_000
          hub.listen({ personId, ventures: caller.scope, stream: openEventStream(reply), again, endsAt })
        },
      },
    },
    stop: hub.stop,
  }
}
