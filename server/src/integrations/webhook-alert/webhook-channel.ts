import { type AlertChannel, type AlertNotice, channelAddress, noticeWords } from '../../platform/alerts/index.ts'
import { OutsideFailure } from '../../platform/outside/index.ts'
import { ask } from '../http/index.ts'

/** A word or two, as Slack answers. A server that knows no such address says which, and there is our secret again. */
const TELLABLE = /^[\w ,-]{1,80}$/
const COLOUR = { CRITICAL: '#c92a2a', WARNING: '#e67700', RECOVERED: '#2b8a3e' } as const

/**
 * Alerts to an incoming webhook as Slack defines it: POST of JSON with `text`, answered 200 "ok". The address itself is
 * the secret, so only its host is ever shown.
 */
export function webhookChannel(options: { readonly url: string }): AlertChannel {
  const { url, headers } = channelAddress(options.url)
  return {
    channel: 'WEBHOOK',
    says: `Webhook at ${new URL(url).host}`,
    // It knows no repetition, and nobody can ask it: a line that stands twice in a chat is harmless, one that is lost is not.
    isRepeatable: true,
    send: async (notice, signal) => {
      const answer = await ask(
        url,
        {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(messageOf(notice)),
        },
        signal,
      )
      if (answer.status >= 200 && answer.status < 300) return
      const said = TELLABLE.test(answer.text) ? `: ${answer.text}` : ''
      throw new OutsideFailure(
        answer.status >= 500 ? 'SERVER' : 'CALLER',
        `The webhook answered ${answer.status}${said}`,
      )
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
