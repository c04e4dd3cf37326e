import type { contract, Office, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { officeView } from '../office-view.ts'
import { mayManageVenture, requireInScope } from '../policy.ts'
import { takeMembersLock } from '../store/roster.ts'
import { insertOffice, isOfficeNamed } from '../store/save-office.ts'

export async function createOffice(
  tx: Tx,
  caller: Caller,
  { ventureId, name }: ParsedInput<typeof contract.offices.createOffice>,
): Promise<Office> {
  const venture = requireInScope(caller, ventureId)
  authorize(mayManageVenture(caller, venture.id), 'open an office of this venture')
  await takeMembersLock(tx, venture.id)
  if (await isOfficeNamed(tx, venture.id, name, null)) refuseTaken(name)
  const id = await insertOffice(tx, venture.id, name)
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'ventures.create_office',
    subject: { kind: 'office', id },
    after: { name },
  })
  return officeView(caller, { id, ventureId: venture.id, name, isOpen: true, people: 0 })
}

export function refuseTaken(name: string): never {
  refuse('conflict', 'office.name_taken', `This venture has an office ${name} already. Choose another name.`, {
    field: 'name',
  })
}
