/** Its name is older than what it carries. */
export const MAIL_QUEUE = 'mail'

/** What came, to be judged by who listens. */
export const INBOUND_QUEUE = 'inbound-messages'

export type MessageJob = { readonly messageId: string; readonly ventureId: string | null }
/** `ventureId`: of whose own account; null: of the group's. */
export type InboundJob = { readonly inboundId: string; readonly ventureId: string | null }
