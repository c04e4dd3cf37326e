import type { UnmatchedMessage } from '@holdfast/contract'

export type Thread = Pick<UnmatchedMessage['candidates'][number], 'recipientId' | 'carrier' | 'load'>

/** What somebody wants to do about a message. */
export type UnmatchedWish =
  | { readonly step: 'match'; readonly message: UnmatchedMessage; readonly thread: Thread }
  | { readonly step: 'find' | 'dismiss'; readonly message: UnmatchedMessage }
