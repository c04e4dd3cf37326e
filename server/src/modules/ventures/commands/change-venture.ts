import type { contract, ParsedInput, Venture } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { mayKeepCalendar, mayManageVenture } from '../policy.ts'
import { holdVenture, saveVenture, type VentureChange } from '../store/change-venture.ts'
import { ventureView } from '../view.ts'

type Input = ParsedInput<typeof contract.ventures.changeVenture>

/** What is not named stays. What facts were dated and priced by is refused once there are any. */
export async function changeVenture(tx: Tx, caller: Caller, { id, version, ...input }: Input): Promise<Venture> {
  const before = await holdVenture(tx, caller, id)
  const { workingWeekdays, ...ofManagers } = input
  authorize(mayKeepCalendar(caller, id), 'change the calendar of this venture')
  authorize(Object.keys(ofManagers).length === 0 || mayManageVenture(caller, id), 'change more than its working days')
  if (before.version !== version)
    refuse('conflict', 'record.changed', 'Somebody changed this venture meanwhile. Look at it again.', {
      facts: { version: before.version },
    })
  const change = named({
    name: input.name,
    currency: input.currency,
    zone: input.zone,
    week_start: input.weekStart,
    live_from: input.liveFrom,
    working_weekdays: workingWeekdays && [...workingWeekdays].sort(),
  })
  const after = await saveVenture(tx, before, change)
  await audit(tx, caller, {
    ventureId: id,
    action: 'ventures.change',
    subject: { kind: 'venture', id },
    before: Object.fromEntries(Object.keys(change).map((key) => [key, before[key as keyof VentureChange]])),
    after: change,
  })
  return ventureView(caller, after)
}

function named(change: VentureChange): VentureChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}
