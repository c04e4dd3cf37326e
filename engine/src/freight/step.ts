import { refuse } from '../kernel/index.ts'
import type { Load } from './load.ts'
import { type Intention, LOAD_TRANSITIONS, type LoadStatus, STATUS_NAMES } from './load-status.ts'

/**
 * Passes when the table allows `intention` to bring the load to `to`.
 * Refuses (conflict) `load.voided`, `load.illegal_step`.
 */
export function allowStep(load: Load, to: LoadStatus, intention: Intention): void {
  refuseVoided(load)
  if (LOAD_TRANSITIONS[load.status][to] === intention) return
  refuse('conflict', 'load.illegal_step', sentence(load.status, to), { from: load.status, to })
}

export function refuseVoided(load: Pick<Load, 'voidedAt'>): void {
  if (load.voidedAt !== null)
    refuse('conflict', 'load.voided', 'This load is void. Enter it again as a new load if it is real.')
}

/** Refuses `load.reason_missing`; answers the reason without blanks around it. */
export function reasonOf(text: string): string {
  const reason = text.trim()
  if (reason === '') refuse('refused', 'load.reason_missing', 'Give a reason.')
  return reason
}

function sentence(from: LoadStatus, to: LoadStatus): string {
  const hint = HINTS[from]?.[to] ?? HINTS[from]?.otherwise
  const refusal = `This load is ${STATUS_NAMES[from]} and cannot become ${STATUS_NAMES[to]}.`
  return hint === undefined ? refusal : `${refusal} ${hint}`
}

const HINTS: Readonly<Partial<Record<LoadStatus, Partial<Record<LoadStatus | 'otherwise', string>>>>> = {
  OPEN: { otherwise: 'Cover it first.' },
  COVERED: { INVOICED: 'Deliver it first.', PAID: 'Deliver it first.' },
  DISPATCHED: { INVOICED: 'Deliver it first.', PAID: 'Deliver it first.' },
  IN_TRANSIT: { INVOICED: 'Deliver it first.', PAID: 'Deliver it first.', LOST: 'Cancel it instead.' },
  DELIVERED: { PAID: 'Invoice it first.', otherwise: 'Un-deliver it first.' },
  INVOICED: { otherwise: 'Take the invoice back first.' },
  PAID: { otherwise: 'Take the payment back first.' },
  LOST: { otherwise: 'Reopen it first.' },
  CANCELLED: { otherwise: 'Reopen it first.' },
}
