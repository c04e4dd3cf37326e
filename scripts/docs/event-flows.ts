import { BPO_EVENT_TYPES, CALLS_IMPORTED } from '@holdfast/engine/bpo'
import {
  COMPANY_EVENT_TYPES,
  DORMANCY_EVENT_TYPES,
  FREIGHT_EVENT_TYPES,
  LOADS_IMPORTED,
  OUTREACH_EVENT_TYPES,
  QUOTES_IMPORTED,
} from '@holdfast/engine/freight'
import {
  DISPUTE_EVENT_TYPES,
  DISPUTE_KEPT_EVENT_TYPES,
  DISPUTES_IMPORTED,
  HOTEL_EVENT_TYPES,
  NIGHT_EVENT_TYPES,
  REVIEW_EVENT_TYPES,
  REVIEWS_IMPORTED,
} from '@holdfast/engine/hospitality'
import { EOD_EVENT_TYPES, EOD_GAP_EVENT_TYPES, TASK_EVENT_TYPES } from '@holdfast/engine/operations'
import {
  CUSTOMERS_IMPORTED,
  SAAS_RECORD_EVENT_TYPES,
  SUBSCRIPTION_EVENT_TYPES,
  SUBSCRIPTIONS_IMPORTED,
} from '@holdfast/engine/saas'
import { consequences } from '../../server/src/system.ts'

const OTHER_EVENT_TYPES = [
  'identity.day_opened',
  'ventures.membership_changed',
  'incentives.version_published',
  'incentives.opening_changed',
]

/** Which event makes which days dirty and wakes which listeners, as the running code answers. */
export function eventFlows(): string {
  const types = [
    ...FREIGHT_EVENT_TYPES,
    LOADS_IMPORTED,
    ...COMPANY_EVENT_TYPES,
    ...DORMANCY_EVENT_TYPES,
    QUOTES_IMPORTED,
    ...OUTREACH_EVENT_TYPES,
    ...BPO_EVENT_TYPES,
    CALLS_IMPORTED,
    ...HOTEL_EVENT_TYPES,
    ...NIGHT_EVENT_TYPES,
    ...REVIEW_EVENT_TYPES,
    REVIEWS_IMPORTED,
    ...DISPUTE_EVENT_TYPES,
    ...DISPUTE_KEPT_EVENT_TYPES,
    DISPUTES_IMPORTED,
    ...SUBSCRIPTION_EVENT_TYPES,
    SUBSCRIPTIONS_IMPORTED,
    ...SAAS_RECORD_EVENT_TYPES,
    CUSTOMERS_IMPORTED,
    ...TASK_EVENT_TYPES,
    ...EOD_EVENT_TYPES,
    ...EOD_GAP_EVENT_TYPES,
    ...OTHER_EVENT_TYPES,
  ]
  const rows = types.map(
    (type) => `| \`${type}\` | ${list(consequences.areasOf(type))} | ${list(consequences.listenersOf(type))} |`,
  )
  return `# Event flows

Made by \`npm run docs\` from the code. An event, the marks of its days and the jobs of its listeners are written in the transaction of the command that caused it.
A day that is marked is recomputed whole from the facts; a listener acts on the event and derives what should hold from the facts.

| event | days recomputed | listeners |
|---|---|---|
${rows.join('\n')}
`
}

function list(names: readonly string[]): string {
  return names.length === 0 ? '–' : names.map((name) => `\`${name}\``).join(' ')
}
