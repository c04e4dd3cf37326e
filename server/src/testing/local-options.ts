import { NO_CONNECTIONS } from '../platform/messages/index.ts'
import type { SystemOptions } from '../system-options.ts'

/** How a process is set up that only this machine reaches and that sends nothing anywhere. */
export const LOCAL_OPTIONS = {
  direct: true,
  publicUrl: null,
  trustProxy: false,
  metricsToken: null,
  connect: () => NO_CONNECTIONS,
  mailer: null,
  alertChannels: () => [],
  report: () => {},
  atWork: () => {},
  isLocalOnly: true,
} as const satisfies Partial<SystemOptions>
