import { type Day, type Decision, refuse, unchanged } from '../../kernel/index.ts'
import { decidedDispute } from './decided-dispute.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import type { DisputeEvent } from './dispute-events.ts'
import { DISPUTE_STAGE_NAMES, type DisputeStage, laterStages } from './dispute-stage.ts'
import { allowDisputeStep, disputeReason, refuseVoidedDispute } from './dispute-step.ts'

export type Reopening = {
  readonly reason?: string | undefined
  /** The next one, when it is not said. */
  readonly stage?: DisputeStage | undefined
  /** The acquirer's date for the new stage; unknown until somebody says it. */
  readonly evidenceDueOn?: Day | null | undefined
}

/**
 * WON or LOST → IN_PROGRESS, as a later stage, which is argued and decided anew. What was first decided stays.
 * Refuses `dispute.illegal_step`, `dispute.reason_missing`, `dispute.stage_not_later`, `dispute.last_stage`.
 */
export function reopenDispute(
  dispute: HotelDispute,
  input: Reopening,
  context: DisputeContext,
): Decision<HotelDispute, DisputeEvent> {
  refuseVoidedDispute(dispute)
  if (dispute.status === 'IN_PROGRESS') return unchanged(dispute)
  allowDisputeStep(dispute, 'IN_PROGRESS', 'reopen')
  const reason = disputeReason(input.reason)
  const stage = stageAfter(dispute, input.stage)
  const changes = { ...UNDECIDED, stage, evidenceDueOn: input.evidenceDueOn ?? null }
  const told = { reason, before: dispute.status, stageBefore: dispute.stage }
  return decidedDispute(dispute, changes, 'hospitality.dispute_reopened', told, context)
}

function stageAfter({ stage }: HotelDispute, wanted: DisputeStage | undefined): DisputeStage {
  const later = laterStages(stage)
  const next = wanted ?? later[0]
  if (next === undefined)
    refuse('conflict', 'dispute.last_stage', 'Arbitration is the last stage: what it decided is final.')
  if (!later.includes(next))
    refuse(
      'refused',
      'dispute.stage_not_later',
      `It was decided in ${DISPUTE_STAGE_NAMES[stage]}. Choose a later stage.`,
      {
        stage,
        wanted: next,
      },
    )
  return next
}

const UNDECIDED = {
  status: 'IN_PROGRESS',
  submittedAt: null,
  decidedAt: null,
  decidedOn: null,
  decidedBy: null,
  recoveredMinor: null,
  outcomeNotes: null,
} as const
