import type { Listener } from '../jobs/listeners.ts'
import type { Teller } from './notification.ts'
import { keepNotifications } from './store/keep-notifications.ts'

export function notificationListener(tellers: readonly Teller[]): Listener {
  const heard = new Set(tellers.flatMap(({ hears }) => hears))
  return {
    name: 'notifications',
    hears: (type) => heard.has(type),
    act: async (tx, _caller, events) => {
      const told = events.flatMap((event) =>
        tellers
          .filter(({ hears }) => hears.includes(event.type))
          .flatMap(({ tell }) => tell(event))
          .filter(({ to }) => to !== event.actorId)
          .map((notification) => ({ event, notification })),
      )
      await keepNotifications(tx, told)
    },
  }
}
