import pg from 'pg'
import { openPool } from '../db/open-pool.ts'

const CHANNEL = 'holdfast_wake'
/** The first write of a burst wakes at once, the others share one hint. */
const BREATH_MS = 10

/**
 * Tells the workers of every process that something is due. It is a hint, sent after the commit and never inside it: a
 * NOTIFY in the writer's transaction would make all commits of the database wait for each other. Polling is the floor.
 */
export type Wake = {
  readonly send: () => void
  readonly listen: (woken: () => void) => Promise<void>
  readonly stop: () => Promise<void>
}

export function createWake(url: string): Wake {
  const sender = openPool({ connectionString: url, max: 1, application_name: 'holdfast wake' })
  let sending = false
  let again = false
  let listener: pg.Client | null = null
  let stopped = false

  const send = () => {
    again = true
    if (sending || stopped) return
    sending = true
    void (async () => {
      while (again && !stopped) {
        again = false
        // A lost hint costs one polling interval, nothing else.
        await sender.query(`select pg_notify('${CHANNEL}', '')`).catch(() => {})
        await new Promise((resolve) => setTimeout(resolve, BREATH_MS))
      }
      sending = false
    })()
  }

  const listen = async (woken: () => void): Promise<void> => {
    const client = new pg.Client({ connectionString: url, application_name: 'holdfast wake' })
    const reconnect = () => {
      if (listener !== client || stopped) return
      listener = null
      setTimeout(() => void listen(woken).catch(reconnect), 1_000).unref()
    }
    client.on('error', reconnect)
    client.on('end', reconnect)
    client.on('notification', woken)
    listener = client
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
  }

  return {
    send,
    listen,
    stop: async () => {
      stopped = true
      const client = listener
      listener = null
      await client?.end()
      await sender.end()
    },
  }
}
