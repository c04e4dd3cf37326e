import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { audit } from '../../../platform/audit.ts'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { mergePreferences } from '../store/preferences.ts'

type Input = ParsedInput<typeof contract.identity.updatePreferences>

/** What is not named stays as it is. One's own affair, and told in the audit log when another does it under one's name. */
export async function updatePreferences(
  tx: Tx,
  caller: Caller,
  input: Input,
): Promise<Reply<typeof contract.identity.updatePreferences>> {
  const { zone, ...preferences } = input
  const change = () => mergePreferences(tx, personOf(caller), preferences, zone)
  return { preferences: caller.impersonatedBy === null ? await change() : await told(tx, caller, input, change) }
}

async function told<R>(tx: Tx, caller: Caller, input: Input, change: () => Promise<R>): Promise<R> {
  const id = personOf(caller)
  const { preferences, zone } = await tx
    .selectFrom('identity.users')
    .select(['preferences', 'zone'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const before = { ...(preferences as Record<string, unknown>), zone }
  const changed = await change()
  await audit(tx, caller, {
    ventureId: null,
    action: 'identity.set_preferences',
    subject: { kind: 'user', id },
    before,
    after: { ...before, ...input },
  })
  return changed
}
