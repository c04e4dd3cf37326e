import type { contract, DayOff, ParsedInput } from '@holdfast/contract'
import { daysBetween, refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, may, personOf, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { newId } from '../../store/new-id.ts'
import { changedDaysOff } from '../queries/list-days-off.ts'
import { insertDaysOff, requirePerson, voidDaysOff as takeBack } from '../store/days-off.ts'

type Entering = ParsedInput<typeof contract.daysOff.enterDaysOff>
type Voiding = ParsedInput<typeof contract.daysOff.voidDaysOff>

/** Longer is no time off. */
const MOST_DAYS = 366

/** Refuses `day_off.out_of_order`, `day_off.too_long`, `day_off.person_unknown`, `day_off.taken`. */
export async function enterDaysOff(tx: Tx, caller: Caller, input: Entering): Promise<DayOff> {
  const { id: ventureId } = ventureOf(caller, input.ventureId)
  authorize(may(caller, 'days_off.manage', ventureId), 'enter days off in this venture')
  const { userId, firstDay, lastDay, note } = input
  if (lastDay < firstDay)
    refuse('refused', 'day_off.out_of_order', 'The last day is before the first one.', { field: 'lastDay' })
  if (daysBetween(firstDay, lastDay) >= MOST_DAYS)
    refuse('refused', 'day_off.too_long', 'Enter at most a year at once.', { field: 'lastDay' })
  await requirePerson(tx, ventureId, userId)
  const id = await newId<string>(tx)
  await insertDaysOff(
    tx,
    { ventureId, id, userId, firstDay, lastDay, note: note ?? null },
    { by: personOf(caller), at: caller.now },
  )
  await audit(tx, caller, {
    ventureId,
    action: 'operations.enter_days_off',
    subject: { kind: 'days_off', id },
    after: { userId, firstDay, lastDay },
  })
  return changedDaysOff(tx, caller, id)
}

/** They are working days again; voiding them again changes nothing. */
export async function voidDaysOff(tx: Tx, caller: Caller, { id, reason }: Voiding): Promise<DayOff> {
  const standing = await changedDaysOff(tx, caller, id)
  if (standing.voided !== null) return standing
  const { ventureId } = standing
  await takeBack(tx, { ventureId, id, reason }, { by: personOf(caller), at: caller.now })
  await audit(tx, caller, {
    ventureId,
    action: 'operations.void_days_off',
    subject: { kind: 'days_off', id },
    after: { reason },
  })
  return changedDaysOff(tx, caller, id)
}
