import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { checkOverride, type Rule } from '@holdfast/engine/incentives'
import { refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { peopleNames } from '../../../ventures/index.ts'
import { holdPlan } from '../../plans/store/hold-plan.ts'
import { mayGive } from '../may-give.ts'
import { oneOwnRate } from '../queries/one-own-rate.ts'
import { insertOwnRate } from '../store/insert-own-rate.ts'
import { latestRule } from '../store/latest-rule.ts'
import { standingRate } from '../store/standing-rate.ts'
import { tellOfOwnRate } from '../tell-of-own-rate.ts'

type Endpoint = typeof contract.ownRates.giveOwnRate
type Input = ParsedInput<Endpoint>

/** The plan is held, so that two who give a rate at once find each other. */
export async function giveOwnRate(tx: Tx, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const venture = ventureOf(caller, input.ventureId)
  authorize(mayGive(caller, venture.id, input.userId), 'give this person a rate of their own; somebody else does')
  const plan = await holdPlan(tx, caller, input.planId)
  if (plan?.ventureId !== venture.id) refuse('not_found', 'plan.not_found', 'There is no such plan in this venture.')
  await checkPerson(tx, input)
  checkRate(await latestRule(tx, plan, input.ruleKey), input)
  await checkFree(tx, input)

  const id = await insertOwnRate(tx, caller, input)
  const subject = { kind: 'own_rate', id }
  await audit(tx, caller, { ventureId: venture.id, action: 'incentives.give_own_rate', subject, after: input })
  tellOfOwnRate(tx, caller, venture, { id, ...input })
  return oneOwnRate(tx, caller, venture.id, id)
}

async function checkPerson(tx: Tx, { ventureId, userId }: Input): Promise<void> {
  const names = await peopleNames(tx, [ventureId as VentureId], [userId as UserId])
  if (!names.has(userId as UserId))
    refuse('refused', 'override.nobody', 'This person does not belong to the venture. Choose one of its people.', {
      field: 'userId',
    })
}

function checkRate(rule: Rule | null, { rate, startsOn, endsOn }: Input): void {
  if (!rule)
    refuse('refused', 'override.no_rule', 'The plan has no rule of this key. Choose one of its rules.', {
      field: 'ruleKey',
    })
  checkOverride(rule, rate)
  if (endsOn !== null && endsOn < startsOn)
    refuse('refused', 'override.ends_before_start', 'The rate would end before it starts. Give a later last day.', {
      field: 'endsOn',
    })
}

/** The database refuses it too; here it is said which one stands in the way. */
async function checkFree(tx: Tx, input: Input): Promise<void> {
  const standing = await standingRate(tx, input)
  if (!standing) return
  const until = standing.endsOn === null ? 'until further notice' : `to ${standing.endsOn}`
  refuse(
    'conflict',
    'override.overlap',
    `This person has a rate of ${standing.rate} of their own from ${standing.startsOn} ${until}. End it the day before the new one starts.`,
    { id: standing.id, field: 'startsOn' },
  )
}
