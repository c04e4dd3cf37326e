import type { contract, Holiday, ParsedInput } from '@holdfast/contract'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { mayKeepCalendar, requireInScope } from '../policy.ts'
import { putHoliday } from '../store/save-holiday.ts'

/** A day on which the venture does not work. Figures that share a target out over working days read it when they are asked for. */
export async function setHoliday(
  tx: Tx,
  caller: Caller,
  { id, day, name }: ParsedInput<typeof contract.calendar.setHoliday>,
): Promise<Holiday> {
  const { id: ventureId } = requireInScope(caller, id)
  authorize(mayKeepCalendar(caller, ventureId), 'change the calendar of this venture')
  const before = await putHoliday(tx, { ventureId, day }, name)
  if (before === name) return { day, name }
  await audit(tx, caller, {
    ventureId,
    action: 'ventures.set_holiday',
    subject: { kind: 'holiday', id: day },
    ...(before !== undefined && { before: { name: before } }),
    after: { name },
  })
  return { day, name }
}
