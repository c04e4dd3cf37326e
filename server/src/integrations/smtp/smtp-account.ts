/** The mail server of the group. `url`: smtp://user:password@host:port, or smtps://. */
export type SmtpAccount = {
  readonly url: string
  /** `Name <address>`. */
  readonly from: string
}
