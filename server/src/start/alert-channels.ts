import { pagerDutyChannel } from '../integrations/pagerduty/index.ts'
import { webhookChannel } from '../integrations/webhook-alert/index.ts'
import { type AlertChannel, emailChannel } from '../platform/alerts/index.ts'
import type { Env } from '../platform/env.ts'

export type SendMail = Parameters<typeof emailChannel>[0]['send']
type Settings = Pick<Env, 'ALERT_EMAIL' | 'ALERT_WEBHOOK_URL' | 'PAGERDUTY_ROUTING_KEY' | 'PAGERDUTY_URL'>

/** Where alerts go by the settings; nowhere when none is set, and then they are only shown. */
export function alertChannels(env: Settings, send: SendMail): readonly AlertChannel[] {
  return [
    ...(env.ALERT_EMAIL === undefined ? [] : [emailChannel({ to: env.ALERT_EMAIL, send })]),
    ...(env.ALERT_WEBHOOK_URL === undefined ? [] : [webhookChannel({ url: env.ALERT_WEBHOOK_URL })]),
    ...(env.PAGERDUTY_ROUTING_KEY === undefined
      ? []
      : [pagerDutyChannel({ routingKey: env.PAGERDUTY_ROUTING_KEY, url: env.PAGERDUTY_URL })]),
  ]
}
