import { refuse } from '../kernel/index.ts'
import type { Subscription } from './subscription.ts'

/** Refuses `subscription.trial_end_invalid`. */
export function checkTrialEnd({
  status,
  startedOn,
  trialEndsOn,
}: Pick<Subscription, 'status' | 'startedOn' | 'trialEndsOn'>): void {
  if (trialEndsOn === null || (status === 'TRIAL' && trialEndsOn >= startedOn)) return
  refuse(
    'refused',
    'subscription.trial_end_invalid',
    status === 'TRIAL' ? 'A trial ends on its first day or later.' : 'Only a trial has a day on which the trial ends.',
    { field: 'trialEndsOn' },
  )
}
