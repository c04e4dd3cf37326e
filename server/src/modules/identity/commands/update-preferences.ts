import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { mergePreferences } from '../store/preferences.ts'

/** What is not named stays as it is. */
export async function updatePreferences(
  tx: Tx,
  caller: Caller,
  input: ParsedInput<typeof contract.identity.updatePreferences>,
): Promise<Reply<typeof contract.identity.updatePreferences>> {
  const { zone, ...preferences } = input
  return { preferences: await mergePreferences(tx, personOf(caller), preferences, zone) }
}
