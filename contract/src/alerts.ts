import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, instant, person, uuid } from './values.ts'

export const ALERT_CHANNELS = ['EMAIL', 'WEBHOOK', 'PAGERDUTY'] as const
const channel = z.enum(ALERT_CHANNELS)

const Alert = z
  .strictObject({
    id: uuid,
    venture: person.nullable(),
    severity: z.enum(['WARNING', 'CRITICAL']),
    /** What is wrong, in a sentence. */
    title: z.string(),
    detail: z.string(),
    openedAt: instant,
    /** When it was last seen to be wrong. */
    lastAt: instant,
    /** How often it was seen since it was opened; told once. */
    count: z.int(),
    /** null: still wrong. */
    recoveredAt: instant.nullable(),
    /** Where in the product to look; null: nowhere. */
    path: z.string().nullable(),
  })
  .meta({ id: 'Alert' })

const Channel = z
  .strictObject({
    channel,
    isConfigured: z.boolean(),
    /** Whom or what it reaches, without secrets; the setting that would configure it when it is not. */
    says: z.string(),
    lastSentAt: instant.nullable(),
    /** What the last attempt said when it failed; null: it worked, or there was none. */
    lastError: z.string().nullable(),
  })
  .meta({ id: 'AlertChannel' })

export const alerts = {
  listAlerts: endpoint({
    method: 'GET',
    path: '/admin/alerts',
    permission: 'admin.jobs',
    summary:
      'Open alerts, the worst and newest first, then those that recovered within seven days; and where alerts go.',
    /** `can`: `test`. */
    reply: z.strictObject({ items: z.array(Alert), channels: z.array(Channel), can }),
    errors: [],
  }),
  testAlerts: endpoint({
    method: 'POST',
    path: '/admin/alerts/test',
    permission: 'admin.operate',
    summary: 'Sends a test through one channel at once and says what came of it.',
    body: z.strictObject({ channel }),
    reply: z.strictObject({ delivered: z.boolean(), says: z.string() }),
    errors: [409],
  }),
}
export type Alert = z.output<typeof Alert>
export type AlertChannel = z.output<typeof Channel>
