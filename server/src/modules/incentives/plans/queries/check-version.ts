import type { contract, ParsedInput, VersionCheck } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { checkOf } from '../version-check.ts'
import { findVersion } from './find-version.ts'

export async function checkVersion(
  db: Reads,
  caller: Caller,
  { id }: ParsedInput<typeof contract.plans.checkVersion>,
): Promise<VersionCheck> {
  return checkOf(db, caller, await findVersion(db, caller, id))
}
