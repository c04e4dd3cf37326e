import type { contract, MatrixRow, ParsedInput } from '@holdfast/contract'
import { canOverride, makesDifference, PERMISSION_WORDS } from '@holdfast/engine/access'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { isInMatrix, matrixRow } from '../matrix-view.ts'
import { maySetPermissions, requireInScope } from '../policy.ts'
import { deleteOverride, overridesOf, putOverride, takeMatrixLock } from '../store/overrides.ts'

/** Gives a role a permission in one venture or takes it. What is so by default is no setting: its row goes. */
export async function setPermission(
  tx: Tx,
  caller: Caller,
  input: ParsedInput<typeof contract.access.setPermission>,
): Promise<MatrixRow> {
  const { permission, role } = input
  const venture = requireInScope(caller, input.ventureId)
  authorize(maySetPermissions(caller, venture.id), 'change who may do what in this venture')
  if (!isInMatrix(permission) || !canOverride(permission))
    return refuse(
      'refused',
      'permission.not_overridable',
      `"${PERMISSION_WORDS[permission]}" is not for a venture to give or take.`,
      { field: 'permission' },
    )
  const allow = input.allow !== null && makesDifference(permission, role, input.allow) ? input.allow : null
  await takeMatrixLock(tx, venture.id)
  const stood = await overridesOf(tx, venture.id)
  const before = stood.find((each) => each.permission === permission && each.role === role)?.allow ?? null
  const others = stood.filter((each) => each.permission !== permission || each.role !== role)
  if (before === allow) return matrixRow(permission, stood)
  if (allow === null) await deleteOverride(tx, venture.id, input)
  else await putOverride(tx, caller, personOf(caller), venture.id, { permission, role, allow })
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'ventures.set_permission',
    subject: { kind: 'permission', id: permission },
    before: { role, allow: before },
    after: { role, allow },
  })
  return matrixRow(permission, allow === null ? others : [...others, { permission, role, allow }])
}
