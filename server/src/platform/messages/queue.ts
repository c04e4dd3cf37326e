/** Its name is older than what it carries. */
export const MAIL_QUEUE = 'mail'

export type MessageJob = { readonly messageId: string; readonly ventureId: string | null }
