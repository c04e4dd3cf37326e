import { refuse } from '../../kernel/index.ts'
import type { Load } from '../load.ts'
import { STATUS_NAMES } from '../load-status.ts'
import { refuseVoided } from '../step.ts'

/**
 * Carriers are asked about, and given, what nobody drives yet. Refuses `load.voided`, `load.already_covered`,
 * `outreach.load_not_open`.
 */
export function refuseUnlessOpen(load: Pick<Load, 'status' | 'voidedAt' | 'carrierId'>): void {
  refuseVoided(load)
  if (load.status === 'OPEN') return
  if (load.status === 'COVERED')
    refuse(
      'conflict',
      'load.already_covered',
      'This load is already covered. Record that the carrier fell off before you give it to another one.',
      { carrierId: load.carrierId },
    )
  refuse(
    'conflict',
    'outreach.load_not_open',
    `This load is ${STATUS_NAMES[load.status]}. Carriers are asked about loads that nobody drives yet.`,
    { status: load.status },
  )
}
