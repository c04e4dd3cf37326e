import type { UserId } from '@holdfast/engine/kernel'
import type { RecordedEvent } from '../events.ts'

/** One thing that one person should know. */
export type Notification = {
  readonly to: UserId
  /** What happened, with its subject: "Blue Ridge answered for N-1042". No full stop. */
  readonly title: string
  /** A sentence more; empty where nothing is to be added. */
  readonly detail: string
  /** The page where it stands. */
  readonly path: `/${string}`
}

/** How a module tells of its events. What one event tells one person is told once. */
export type Teller = {
  readonly hears: readonly string[]
  readonly tell: (event: RecordedEvent) => readonly Notification[]
}
