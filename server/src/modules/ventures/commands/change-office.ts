import type { contract, Office, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { mayManageVenture, requireInScope } from '../policy.ts'
import { findOffice } from '../queries/list-offices.ts'
import { takeMembersLock } from '../store/roster.ts'
import { isOfficeNamed, updateOffice } from '../store/save-office.ts'
import { refuseTaken } from './create-office.ts'

/** Renames, closes or opens again; who works in an office that closes stays there. What is as asked already is no change. */
export async function changeOffice(
  tx: Tx,
  caller: Caller,
  { id, ...input }: ParsedInput<typeof contract.offices.changeOffice>,
): Promise<Office> {
  const found = await officeOf(tx, caller, id)
  const venture = requireInScope(caller, found.ventureId)
  authorize(mayManageVenture(caller, venture.id), 'change the offices of this venture')
  await takeMembersLock(tx, venture.id)
  const office = await officeOf(tx, caller, id)
  const before = { name: office.name, isOpen: office.isOpen }
  const { name = before.name, isOpen = before.isOpen } = input
  if (name === before.name && isOpen === before.isOpen) return office
  if (await isOfficeNamed(tx, venture.id, name, id)) refuseTaken(name)
  await updateOffice(tx, { ventureId: venture.id, id }, { name, closed_at: isOpen ? null : caller.now })
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'ventures.change_office',
    subject: { kind: 'office', id },
    before,
    after: { name, isOpen },
  })
  return { ...office, name, isOpen }
}

async function officeOf(tx: Tx, caller: Caller, id: string): Promise<Office> {
  return (await findOffice(tx, caller, id)) ?? refuse('not_found', 'office.not_found', 'There is no such office.')
}
