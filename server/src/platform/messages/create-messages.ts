import type { contract } from '@holdfast/contract'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import type { PgBoss } from 'pg-boss'
import { systemCaller } from '../caller.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { openPool } from '../db/open-pool.ts'
import type { Handlers } from '../http/handler.ts'
import type { Enqueue } from '../jobs/enqueue.ts'
import type { Log } from '../log.ts'
import type { Outside } from '../outside/index.ts'
import type { Connections } from './connections.ts'
import { forgetOldBodies } from './forget-old-bodies.ts'
import { forgetOldRows } from './forget-old-rows.ts'
import type { InboundListener } from './inbound.ts'
import { integrationHandlers } from './integration-handlers.ts'
import { type Message, ownSender } from './message.ts'
import { postWith } from './post.ts'
import { type SendMessage, sendingWith } from './send-message.ts'
import { warnOfUnknownVentures } from './warn-of-unknown-ventures.ts'
import { noteTold } from './webhooks/note-webhook.ts'
import { serveWebhooks } from './webhooks/serve-webhooks.ts'
import { type HearInbound, hearingWith, workInbound } from './work-inbound.ts'
import { workMessages } from './work-messages.ts'

export type Messages = {
  readonly handlers: Handlers<typeof contract.integrations>
  /** Sends one message now; the workers do so from the queue. */
  readonly send: SendMessage
  /** Hands one message that came to who listens, now; the workers do so from the queue. */
  readonly hear: HearInbound
  readonly serveWebhooks: (app: FastifyInstance) => void
  /** Returns the workers' ids, to be woken by. */
  readonly startWork: (boss: PgBoss) => Promise<readonly string[]>
  /** Texts older than 30 days; returns how many went. `system` signs in as `holdfast_system` and bounds each statement. */
  readonly forgetOldBodies: (system: pg.ClientBase) => Promise<number>
  /** Messages older than 400 days, those that came too; returns how many went. */
  readonly forgetOldRows: (system: pg.ClientBase) => Promise<number>
  readonly close: () => Promise<void>
}

/** What leaves the house and what comes back about it. */
export function createMessages(parts: {
  readonly database: Database
  readonly systemUrl: string
  readonly connections: Connections
  readonly outside: Outside
  readonly enqueue: Enqueue
  readonly clock: Clock
  readonly log: Log
  /** Where no service is set: the mailbox of a local server, or the terminal; null: nobody sends then. */
  readonly own: ((message: Message) => Promise<void>) | null
  /** Finds out what messages that came are about. */
  readonly heard: InboundListener
}): Messages {
  const { connections, own } = parts
  const system = openPool({
    connectionString: parts.systemUrl,
    max: 2,
    application_name: 'holdfast messages',
    connectionTimeoutMillis: 5_000,
    // Not `statement_timeout`: a pooler refuses settings at the start.
    query_timeout: 10_000,
  })
  const send = sendingWith({
    ...parts,
    senderOf: (channel, venture) =>
      connections[channel === 'SMS' ? 'sms' : 'email'](venture) ?? (own && ownSender(own, channel)),
  })
  const hear = hearingWith({ ...parts, system })
  const post = postWith(parts.enqueue, parts.clock)
  const adopt = (message: Message) =>
    parts.database.transaction(systemCaller([], parts.clock.now()), (tx) => post(tx, message))
  return {
    handlers: integrationHandlers(parts),
    send,
    hear,
    serveWebhooks: (app) =>
      serveWebhooks(app, connections.webhooks, {
        clock: parts.clock,
        note: (told) => noteTold({ ...parts, system }, told),
      }),
    startWork: async (boss) => {
      await warnOfUnknownVentures(system, connections.ventures, parts.log)
      return [await workMessages(boss, send, adopt), await workInbound(boss, hear)]
    },
    forgetOldBodies,
    forgetOldRows,
    close: () => system.end(),
  }
}
