/** Who sent a mail: as it says itself, and as whoever handed it over did. */
export type MailSender = {
  /** From, as it stands there; null: it says nobody. */
  readonly said: string | null
  /** The sender of the envelope; '': none, as machines write it; null: nobody told. */
  readonly envelope: string | null
}

/** As the protocol writes the sender of a mail that wants no answer, such as one that could not be delivered. */
export const NO_SENDER = '<>'

/** What is shown, and known by: programs and lists put their own address on the envelope. */
export function shownSender({ said, envelope }: MailSender): string {
  return said ?? (envelope || NO_SENDER)
}

/** "Desk <desk@holdfast.example>" is desk@holdfast.example. */
export function bareMail(sender: string): string {
  return (/<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender).trim().toLowerCase()
}

/** null: it is no one address. */
export function mailDomain(sender: string): string | null {
  return /^[^\s@,;<>]+@([^\s@,;<>]+)$/.exec(bareMail(sender))?.[1] ?? null
}
