import type { Caller } from './caller.ts'
import type { Tx } from './db/tx.ts'

export type AuditEntry = {
  readonly ventureId: string | null
  /** `area.verb`, such as `ventures.create`. */
  readonly action: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly before?: object
  readonly after?: object
}

const told = new WeakMap<Tx, string>()

/** The venture that an entry of this transaction is about. */
export function ventureOfAudit(tx: Tx): string | null {
  return told.get(tx) ?? null
}

/** Who did what to access and settings, in the transaction that did it; both identities while somebody is impersonated. */
export async function audit(tx: Tx, caller: Caller, entry: AuditEntry): Promise<void> {
  const effective = caller.person?.id ?? null
  if (entry.ventureId !== null && !told.has(tx)) told.set(tx, entry.ventureId)
  await tx
    .insertInto('identity.audit_log')
    .values({
      venture_id: entry.ventureId,
      at: caller.now,
      actor_id: caller.impersonatedBy ?? effective,
      effective_id: effective,
      action: entry.action,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
      before: entry.before ? JSON.stringify(entry.before) : null,
      after: entry.after ? JSON.stringify(entry.after) : null,
      request_id: caller.requestId,
    })
    .execute()
}
