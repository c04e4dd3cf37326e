import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { mayKeepCalendar, requireInScope } from '../policy.ts'
import { deleteHoliday } from '../store/save-holiday.ts'

type Endpoint = typeof contract.calendar.removeHoliday

export async function removeHoliday(
  tx: Tx,
  caller: Caller,
  { id, day }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const { id: ventureId } = requireInScope(caller, id)
  authorize(mayKeepCalendar(caller, ventureId), 'change the calendar of this venture')
  const name = await deleteHoliday(tx, { ventureId, day })
  if (name === undefined) return { removed: false }
  await audit(tx, caller, {
    ventureId,
    action: 'ventures.remove_holiday',
    subject: { kind: 'holiday', id: day },
    before: { name },
  })
  return { removed: true }
}
