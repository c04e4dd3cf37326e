import type { ErrorTracker } from '../../platform/error-reports/index.ts'
import { eventOf } from './event-of.ts'
import { sendEnvelope } from './send-envelope.ts'
import { spendable } from './spendable.ts'

/**
 * Error tracking by the protocol of Sentry. `dsn`: https://<key>@<host>/<project>. Telling costs the teller nothing: what
 * cannot be sent at once, or is one too many in a minute, is dropped. The library is loaded only here, with a DSN.
 */
export async function createErrorTracker(options: { readonly dsn: string }): Promise<ErrorTracker> {
  const [{ createTransport, Scope }, { ServerRuntimeClient }] = await Promise.all([
    import('@sentry/core'),
    import('@sentry/core/server'),
  ])
  const client = new ServerRuntimeClient({
    dsn: options.dsn,
    transport: (transport) => createTransport(transport, sendEnvelope(transport.url)),
    stackParser: () => [],
    integrations: [],
    sendClientReports: false,
    traceLifecycle: 'static',
    // Whatever the library adds about machine and person is taken off again; what is left was put together here.
    beforeSend: ({ user: _, request: __, server_name: ___, breadcrumbs: ____, extra: _____, ...event }) => event,
  })
  const mayTell = spendable()
  return {
    report: (error, where, about = {}) => {
      if (mayTell()) client.captureEvent(eventOf(error, where, about), {}, new Scope())
    },
    flush: async (withinMs) => {
      await client.flush(withinMs)
    },
  }
}
