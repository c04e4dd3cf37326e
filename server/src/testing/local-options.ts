import type { SystemOptions } from '../system.ts'

/** How a process is set up that only this machine reaches and that sends nothing anywhere. */
export const LOCAL_OPTIONS = {
  direct: true,
  publicUrl: null,
  trustProxy: false,
  metricsToken: null,
  mailer: null,
  isLocalOnly: true,
} as const satisfies Partial<SystemOptions>
