import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { amountMinor, can, listOf, page, person, uuid } from './values.ts'

const values = {
  /** A delivered load billed above this is a win; in minor units of the venture’s currency. */
  criticalBillMinor: amountMinor,
  /** A hotel of which at least so many nights are missing is late. */
  staleNights: z.int().min(1).max(60),
  /** An account that comes or goes is told from so much a month on; in minor units of the venture’s currency. */
  notableMrrMinor: amountMinor,
  /** A sum of yesterday that lies at least so many percent below the mean of its seven days is marked. */
  fallPercent: z.int().min(1).max(100),
  /** Tasks that are overdue by at least so many days are told. */
  overdueDays: z.int().min(1).max(365),
}
const Values = z.strictObject(values)

const Thresholds = z
  .strictObject({
    ventureId: uuid,
    currency: z.string(),
    ...values,
    /** What holds where the venture has set nothing. */
    defaults: Values,
    /** 0: it has set nothing. */
    version: z.int(),
    can,
  })
  .meta({ id: 'BriefingThresholds' })

export const briefingThresholds = {
  getThresholds: endpoint({
    method: 'GET',
    path: '/briefing/thresholds',
    permission: 'briefing.read',
    summary: 'When a venture wants to be told, with the values that hold where it has set nothing.',
    query: z.strictObject({ ventureId: uuid }),
    reply: Thresholds,
    errors: [],
  }),
  setThresholds: endpoint({
    method: 'PUT',
    path: '/briefing/thresholds',
    permission: 'briefing.thresholds',
    summary:
      'Sets when a venture wants to be told; what is not named stays. Wins that are none any more go, loads of today and yesterday that are wins now come. 409 `record.changed`.',
    body: z.strictObject({ ventureId: uuid, version: z.int().min(0), ...Values.partial().shape }),
    reply: Thresholds,
    errors: [409],
  }),
  thresholdHistory: endpoint({
    method: 'GET',
    path: '/briefing/thresholds/history',
    permission: 'briefing.read',
    summary: 'Who set the thresholds of a venture when, the newest first, with what changed.',
    query: z.strictObject({ ventureId: uuid, limit: page.limit, cursor: page.cursor }),
    reply: listOf(
      z.strictObject({
        version: z.int(),
        at: z.string(),
        by: person,
        /** By name, what differs. */
        before: Values.partial(),
        after: Values.partial(),
      }),
    ),
    errors: [],
  }),
}
export type BriefingThresholds = z.output<typeof Thresholds>
export type ThresholdValues = z.output<typeof Values>
export type ThresholdChange = z.output<typeof briefingThresholds.thresholdHistory.reply>['items'][number]
