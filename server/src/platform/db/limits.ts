/** How long a statement, a wait for a lock and an idle transaction may last, in milliseconds. */
export type Limits = {
  readonly statement_timeout: number
  readonly idle_in_transaction_session_timeout: number
  readonly lock_timeout: number
}

/** For a connection that is ours from its start on. */
export function limitsAtStart(limits: Limits): { readonly options: string } {
  const each = Object.entries(limits).map(([name, value]) => `-c ${name}=${value}`)
  return { options: each.join(' ') }
}

/** For one transaction: a pooler refuses settings at the start and keeps none between transactions. */
export function limitsWithin(limits: Limits): string {
  const each = Object.entries(limits).map(([name, value]) => `set local ${name} = ${value}`)
  return each.join('; ')
}
