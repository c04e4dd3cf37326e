import type { OutreachPreview } from '@holdfast/contract'
import { CHANNEL_NAMES, type OutreachChannel, replyAddress } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Route, RouteOf } from '../../../platform/messages/index.ts'

/** How a venture writes to carriers. Refuses `outreach.no_service` where nothing would leave. */
export function requireRoute(routeOf: RouteOf, channel: OutreachChannel, ventureCode: string): Route {
  const route = routeOf(channel, ventureCode)
  const sentence = `No service sends ${CHANNEL_NAMES[channel]} here. An administrator sets one up under Integrations.`
  return route ?? refuse('conflict', 'outreach.no_service', sentence)
}

/** Where answers come; without a domain of ours those to mail come to whoever sends it. */
export function answersCome(
  channel: OutreachChannel,
  route: Route | null,
  { person }: Pick<Caller, 'person'>,
): OutreachPreview['answersCome'] {
  if (channel === 'SMS') return route?.answers ? 'HERE' : 'NOWHERE'
  if (route?.answers?.domain) return 'HERE'
  return route && person ? 'PERSON' : 'NOWHERE'
}

/** Where an answer to a mail with this code is to go; undefined: to the account that sends it. */
export function replyToOf(route: Route, { person }: Pick<Caller, 'person'>, code: string): string | undefined {
  const domain = route.answers?.domain
  return domain ? replyAddress(code, domain) : person?.email
}
