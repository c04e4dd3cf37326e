import { type AlertChannel, type AlertNotice, noticeWords } from '../../platform/alerts/index.ts'
import { ask } from '../http/index.ts'

const LONGEST_ANSWER = 200
const COLOUR = { CRITICAL: '#c92a2a', WARNING: '#e67700', RECOVERED: '#2b8a3e' } as const

/**
 * Alerts to an incoming webhook as Slack defines it: POST of JSON with `text`, answered 200 "ok". The address itself is
 * the secret, so only its host is ever shown.
 */
export function webhookChannel(options: { readonly url: string }): AlertChannel {
  return {
    channel: 'WEBHOOK',
    says: `Webhook at ${new URL(options.url).host}`,
    send: async (notice, signal) => {
      const answer = await ask(
        options.url,
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(messageOf(notice)) },
        signal,
      )
      const said = answer.text.slice(0, LONGEST_ANSWER)
      if (answer.status < 200 || answer.status >= 300)
        throw new Error(`The webhook answered ${answer.status}${said && `: ${said}`}.`)
    },
  }
}

function messageOf(notice: AlertNotice): object {
  const { line, more } = noticeWords(notice)
  const color = notice.telling === 'RECOVERED' ? COLOUR.RECOVERED : COLOUR[notice.severity]
  return { text: escaped(line), attachments: [{ color, text: more.map(escaped).join('\n') }] }
}

/** The three characters that Slack reads as markup; `<!channel>` in a text would call everybody. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
