import type { NothingReason } from './why-nothing.ts'
import type { ZeroReason } from './zero-reason.ts'

/** Each reason for nothing as one sentence for the person whom it pays nothing; without names, dates and amounts. */
export const NOTHING_WORDS: Readonly<Record<ZeroReason | NothingReason, string>> = {
  nothing_new: 'What is due was due before already; this work adds nothing to it.',
  gate: 'A condition of the rule is not met.',
  no_data: 'There is nothing measured to pay for, or no credit in the role.',
  nothing_done: 'Nothing that the rule counts was done.',
  target: 'The target is not reached yet.',
  rate: 'The rate at this point is 0.',
  slab: 'No slab that pays is reached yet.',
  loss: 'The work made a loss, which is not taken from pay.',
  cap: 'The cap is used up.',
  rounding: 'What is due is less than half of the smallest coin.',
  rule_later: 'The rule begins later.',
  rule_over: 'The rule is no longer in force.',
  no_membership: 'There was no membership in the venture on these days.',
  not_paid_to: 'The rule pays other roles.',
  no_team: 'Nobody reports to this person in the period.',
  role_not_held: 'The rule pays a job role that was not held, and there is no credit in it.',
  not_yet: 'The work is credited; its pay is being computed.',
  no_credit: 'No work of these days counts for the rule yet.',
}
