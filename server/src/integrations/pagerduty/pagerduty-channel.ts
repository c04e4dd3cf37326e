import {
  type AlertChannel,
  type AlertNotice,
  channelAddress,
  NoticeRefused,
  noticeWords,
} from '../../platform/alerts/index.ts'
import { OutsideFailure } from '../../platform/outside/index.ts'
import { ask } from '../http/index.ts'

/** Events API v2: a longer summary is refused. */
const LONGEST_SUMMARY = 1_024
const LONGEST_ANSWER = 300
const SEVERITY = { WARNING: 'warning', CRITICAL: 'critical' } as const

/** Alerts as incidents: opened and resolved under one key, so that telling twice changes nothing. */
export function pagerDutyChannel(options: { readonly routingKey: string; readonly url: string }): AlertChannel {
  const { url, headers } = channelAddress(options.url)
  const post = async (event: object, signal: AbortSignal) => {
    const { status, text } = await ask(
      new URL('/v2/enqueue', url).toString(),
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ routing_key: options.routingKey, ...event }),
      },
      signal,
    )
    if (status >= 200 && status < 300) return
    const said = text.replaceAll(options.routingKey, '[key]').slice(0, LONGEST_ANSWER)
    const says = `PagerDuty answered ${status}${said && `: ${said}`}.`
    // Too many at once and its own trouble pass; what it calls a bad event stays one.
    if (status === 429) throw new OutsideFailure('LIMITED', says)
    throw status >= 500 ? new OutsideFailure('SERVER', says) : new NoticeRefused(says)
  }
  return {
    channel: 'PAGERDUTY',
    says: `PagerDuty at ${new URL(url).host}`,
    // By its key, telling it twice changes nothing.
    isRepeatable: true,
    send: async (notice, signal) => {
      await post(eventOf(notice), signal)
      // A test leaves no incident behind.
      if (notice.telling === 'TEST') await post(resolved(notice), signal)
    },
  }
}

function eventOf(notice: AlertNotice): object {
  if (notice.telling === 'RECOVERED') return resolved(notice)
  const { line, more } = noticeWords(notice)
  return {
    event_action: 'trigger',
    dedup_key: dedupKey(notice),
    payload: {
      summary: line.slice(0, LONGEST_SUMMARY),
      source: notice.venture ?? 'holdfast',
      severity: SEVERITY[notice.severity],
      timestamp: notice.openedAt,
      custom_details: { detail: more.join('\n'), seen: notice.count },
    },
    ...(notice.url && { links: [{ href: notice.url, text: 'Open in Holdfast' }] }),
  }
}

function resolved(notice: AlertNotice): object {
  return { event_action: 'resolve', dedup_key: dedupKey(notice) }
}

function dedupKey({ alertId }: AlertNotice): string {
  return `holdfast-${alertId}`
}
