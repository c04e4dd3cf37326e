import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { MATRIX_PERMISSIONS, matrixRow } from '../matrix-view.ts'
import { maySetPermissions, requireInScope } from '../policy.ts'
import { overridesOf } from '../store/overrides.ts'

type Endpoint = typeof contract.access.showMatrix

/** The defaults and, beside them, the settings of one venture. */
export async function showMatrix(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = requireInScope(caller, input.ventureId)
  const overrides = await overridesOf(db, venture.id)
  return {
    items: MATRIX_PERMISSIONS.map((permission) => matrixRow(permission, overrides)),
    canEdit: maySetPermissions(caller, venture.id),
  }
}
