export type { SmtpAccount } from './smtp-account.ts'
export { checkSmtp, createSmtpSender } from './smtp-sender.ts'
