import { CANCEL_REASON_NAMES, type ChurnCause, type MrrMovement } from '@holdfast/engine/saas'

export const MOVEMENT_NAMES: Readonly<Record<MrrMovement | 'PASSING', string>> = {
  NEW: 'New',
  REACTIVATION: 'Reactivation',
  EXPANSION: 'Expansion',
  CONTRACTION: 'Contraction',
  CHURN: 'Churn',
  PASSING: 'Came and went',
}

export const causeName = (cause: ChurnCause): string =>
  cause === 'PAUSED' ? 'Paused' : cause === 'FREE' ? 'At a price of 0' : CANCEL_REASON_NAMES[cause]
