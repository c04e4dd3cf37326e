import type { Queue } from 'pg-boss'
import { ALERT_QUEUES, ALERT_RETRIES } from '../alerts/queues.ts'
import { GIVEN_UP_QUEUE, IMPORT_QUEUE } from '../imports/index.ts'
import { INBOUND_QUEUE, MAIL_QUEUE } from '../messages/index.ts'
import { queueOf } from './enqueue.ts'
import { DEAD_LETTER_QUEUE, ORDER_QUEUE, ORDER_RETRIES } from './order.ts'

/** Simulations that somebody waits for in the background. */
export const SCENARIO_QUEUE = 'scenarios'
/** Everybody's payouts of a period. */
export const PAYOUT_QUEUE = 'payouts'
/** Makings of payouts that no retry has healed. */
export const PAYOUTS_GIVEN_UP = 'payouts-given-up'

/** The shortest that the queue accepts. */
const HEARTBEAT = { heartbeatSeconds: 10 }
const DAY_SECONDS = 86_400
/** What was given up waits for a person, however long they are away. */
const KEPT_FOR_LONG = { retentionSeconds: 400 * DAY_SECONDS, deleteAfterSeconds: 400 * DAY_SECONDS }
/** What is done is of no use to anybody; a short table is counted quickly. */
const FORGOTTEN_SOON = { deleteAfterSeconds: 3_600 }
const GIVEN_UP = { deadLetter: DEAD_LETTER_QUEUE }

/** Every queue with what is to be tried how often; the one of dead letters first, since the others name it. */
export function queuesOf(listeners: readonly string[]): readonly Queue[] {
  return [
    { name: DEAD_LETTER_QUEUE, ...KEPT_FOR_LONG },
    ...listeners.map((listener) => ({
      name: queueOf(listener),
      retryLimit: 8,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      expireInSeconds: 60,
      ...HEARTBEAT,
      ...FORGOTTEN_SOON,
      ...GIVEN_UP,
    })),
    {
      name: ORDER_QUEUE,
      retryLimit: ORDER_RETRIES,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 300,
      // Of orders that were redriven; others bring their job's own limit.
      expireInSeconds: 4 * 3_600,
      ...HEARTBEAT,
      ...FORGOTTEN_SOON,
      ...GIVEN_UP,
    },
    {
      name: MAIL_QUEUE,
      // A mail server may be away for an hour or two.
      retryLimit: 15,
      retryDelay: 5,
      retryBackoff: true,
      retryDelayMax: 600,
      expireInSeconds: 60,
      ...HEARTBEAT,
      ...FORGOTTEN_SOON,
      ...GIVEN_UP,
    },
    {
      name: INBOUND_QUEUE,
      retryLimit: 8,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      expireInSeconds: 60,
      ...HEARTBEAT,
      ...FORGOTTEN_SOON,
      ...GIVEN_UP,
    },
    ...ALERT_QUEUES.map((name) => ({
      name,
      ...ALERT_RETRIES,
      expireInSeconds: 60,
      ...HEARTBEAT,
      ...FORGOTTEN_SOON,
      ...GIVEN_UP,
    })),
    { name: PAYOUTS_GIVEN_UP, ...FORGOTTEN_SOON },
    ...[
      { name: SCENARIO_QUEUE, ...GIVEN_UP },
      { name: PAYOUT_QUEUE, deadLetter: PAYOUTS_GIVEN_UP },
    ].map((queue) => ({
      ...queue,
      // Each try begins anew; more than a few only keep others waiting.
      retryLimit: 5,
      retryDelay: 1,
      retryBackoff: true,
      expireInSeconds: 3_600,
      ...HEARTBEAT,
      ...FORGOTTEN_SOON,
    })),
    { name: GIVEN_UP_QUEUE, ...FORGOTTEN_SOON },
    {
      name: IMPORT_QUEUE,
      // A chunk that fails is tried again for half a minute; a file takes minutes, never hours.
      retryLimit: 5,
      retryDelay: 1,
      retryBackoff: true,
      expireInSeconds: 3_600,
      ...HEARTBEAT,
      ...FORGOTTEN_SOON,
      deadLetter: GIVEN_UP_QUEUE,
    },
  ]
}
