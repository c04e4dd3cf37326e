import type { HotelDisputeRow } from '@holdfast/contract'
import {
  DISPUTE_KIND_NAMES,
  DISPUTE_STAGE_NAMES,
  type DisputeStage,
  type EvidenceState,
} from '@holdfast/engine/hospitality'
import { counted } from '../../../lib/counted.ts'
import { sentence } from '../../../lib/sentence.ts'

type Due = NonNullable<HotelDisputeRow['due']>

export const kindName = (kind: HotelDisputeRow['kind']): string => sentence(DISPUTE_KIND_NAMES[kind])
export const stageName = (stage: DisputeStage): string => sentence(DISPUTE_STAGE_NAMES[stage])

const EVIDENCE_STATE_NAMES: Readonly<Record<EvidenceState, string>> = {
  PRESENT: 'Present',
  MISSING: 'Missing',
  NOT_APPLICABLE: 'Not applicable',
}
export const evidenceStateName = (state: EvidenceState): string => EVIDENCE_STATE_NAMES[state]

/** What the dispute is called: its reference, else its guest, else its kind. */
export const disputeName = ({
  reference,
  guestName,
  kind,
}: Pick<HotelDisputeRow, 'reference' | 'guestName' | 'kind'>) => reference ?? guestName ?? kindName(kind)

/** "Due today", "2 days left", "3 days past". */
export function dueWords({ daysLeft }: Due): string {
  if (daysLeft === 0) return 'Due today'
  return daysLeft < 0 ? `${counted(-daysLeft, 'day')} past` : `${counted(daysLeft, 'day')} left`
}
