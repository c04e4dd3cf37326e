import type { VentureId } from '@holdfast/engine/kernel'
import type { Channel } from './message.ts'

/** A message that came, as it is kept. */
export type KeptInbound = {
  readonly id: string
  /** Whose own account it came to; null: the group's. */
  readonly ventureId: VentureId | null
  readonly channel: Channel
  readonly sender: string
  readonly recipient: string
  readonly subject: string | null
  readonly text: string
  readonly receivedAt: string
  /** No person wrote it. */
  readonly isAutomatic: boolean
  /**
   * It says STOP or START and nothing else. Where the sender is proven that was done for them when it came; else it is
   * for who listens to find out whose wish it is, and to follow it.
   */
  readonly wish: 'STOP' | 'START' | null
  readonly isSenderProven: boolean
}

/**
 * Finds out what a message is about, which is among these ventures: that of the account, or any of the group. Called
 * again until it has settled what became of the message; harmless when it sees the same one again.
 */
export type InboundListener = (kept: KeptInbound, ventures: readonly VentureId[]) => Promise<void>
