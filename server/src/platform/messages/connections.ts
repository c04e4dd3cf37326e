import type { Provider } from '../outside/index.ts'
import type { Sender } from './message.ts'
import type { Webhook } from './webhooks/webhook.ts'

/** A service as the page of connections lists it. */
export type Connection = {
  readonly provider: Provider
  readonly name: string
  readonly says: string
  /** Where it goes, without secrets; when nothing is set: what would do it. */
  readonly setup: string
  /** Asks something harmless and says what it found, or throws an `OutsideFailure`; null: not configured. */
  readonly check: (() => Promise<string>) | null
}

/** Every outside account of this process. `venture`: its code; null: the group. */
export type Connections = {
  readonly email: (venture: string | null) => Sender | null
  readonly sms: (venture: string | null) => Sender | null
  readonly list: readonly Connection[]
  readonly webhooks: readonly Webhook[]
  /** Codes under which accounts of ventures are set. */
  readonly ventures: readonly string[]
}

export const NO_CONNECTIONS: Connections = {
  email: () => null,
  sms: () => null,
  list: [],
  webhooks: [],
  ventures: [],
}
