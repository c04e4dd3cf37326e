import { type Decision, refuse, unchanged } from '../../kernel/index.ts'
import { checkDecidedOn, checkDisputeFigures, checkOpened } from './check-dispute.ts'
import { decidedDispute } from './decided-dispute.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import type { DisputeChanges, DisputeEvent } from './dispute-events.ts'
import { stageNumber } from './dispute-stage.ts'
import { DISPUTES_UNDER_WAY } from './dispute-status.ts'
import { refuseVoidedDispute } from './dispute-step.ts'

const EDITABLE = [
  'kind',
  'reference',
  'guestName',
  'amountMinor',
  'openedOn',
  'evidenceDueOn',
  'stage',
  'ownerId',
  'recoveredMinor',
  'outcomeNotes',
] as const
type Editable = (typeof EDITABLE)[number]

/** Only what is given is edited; null makes it unknown. */
export type DisputeAmendment = { readonly [K in Editable]?: HotelDispute[K] | undefined } & {
  /** The version that the editor saw. */
  readonly version: number
}

/**
 * Edits fields in any state. A later stage awaits its own evidence, by its own date if one is given. An edit that changes nothing emits nothing, whatever its version. Refuses `dispute.voided`,
 * `record.changed` when somebody else edited meanwhile, `dispute.not_decided`, `dispute.stage_decided`, and what
 * `checkDisputeFigures`, `checkOpened` and `checkDecidedOn` refuse.
 */
export function amendDispute(
  dispute: HotelDispute,
  input: DisputeAmendment,
  context: DisputeContext,
): Decision<HotelDispute, DisputeEvent> {
  refuseVoidedDispute(dispute)
  const next = amended(dispute, input)
  const changes = differences(dispute, next)
  if (Object.keys(changes).length === 0) return unchanged(dispute)
  if (input.version !== dispute.version)
    refuse('conflict', 'record.changed', 'Somebody changed this dispute meanwhile. Look at it again before you save.', {
      version: dispute.version,
    })
  checkChanges(dispute, next, context)
  return decidedDispute(dispute, next, 'hospitality.dispute_amended', { changes, reason: null }, context)
}

function checkChanges(dispute: HotelDispute, next: HotelDispute, { at }: DisputeContext): void {
  const isOver = !DISPUTES_UNDER_WAY.includes(dispute.status)
  if (!isOver && (next.recoveredMinor !== null || next.outcomeNotes !== null))
    refuse('conflict', 'dispute.not_decided', 'This dispute is not decided yet. Say what came of it when it is.')
  if (next.stage !== dispute.stage) checkStage(dispute, next, isOver)
  checkDisputeFigures(next)
  if (next.openedOn !== dispute.openedOn) checkOpened(next.openedOn, next, at)
  for (const decidedOn of [next.decidedOn, next.firstDecidedOn])
    if (decidedOn !== null) checkDecidedOn(decidedOn, next, at)
}

/** A mistaken stage is corrected until it was decided once; afterwards it only moves on. */
function checkStage(dispute: HotelDispute, next: HotelDispute, isOver: boolean): void {
  const isBack = stageNumber(next.stage) < stageNumber(dispute.stage)
  if (isOver || (isBack && dispute.firstOutcome !== null))
    refuse('conflict', 'dispute.stage_decided', 'This stage is decided. Reopen the dispute as a new stage.')
}

function amended(dispute: HotelDispute, input: DisputeAmendment): HotelDispute {
  const given = EDITABLE.filter((field) => input[field] !== undefined).map((field) => [field, input[field]])
  const isLater = input.stage !== undefined && stageNumber(input.stage) > stageNumber(dispute.stage)
  return { ...dispute, ...(isLater && NEW_STAGE), ...Object.fromEntries(given) }
}

/** A later stage is argued anew, by the date that the acquirer gives for it: nothing was sent for it yet. */
const NEW_STAGE = { submittedAt: null, evidenceDueOn: null } as const

function differences(before: HotelDispute, after: HotelDispute): DisputeChanges {
  const changed = EDITABLE.filter((field) => before[field] !== after[field])
  return Object.fromEntries(changed.map((field) => [field, { before: before[field], after: after[field] }]))
}
