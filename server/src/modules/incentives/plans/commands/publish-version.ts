import type { contract, ParsedInput } from '@holdfast/contract'
import { addDays, refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, personOf, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { mayPublish } from '../../policy.ts'
import { cutSentence, rewriteSentence } from '../publish-sentences.ts'
import { findVersion } from '../queries/find-version.ts'
import { type HeldVersion, holdVersion, refuseChanged } from '../store/hold-version.ts'
import type { PlanRef } from '../store/plan-ref.ts'
import { endVersion, putInForce } from '../store/put-in-force.ts'
import { checkOf, failingExamples } from '../version-check.ts'
import { daysToPayAgain, endedBy } from '../version-days.ts'

type Input = ParsedInput<typeof contract.plans.publishVersion>

/** Puts a draft in force as the caller saw it, by somebody else than its authors; the version before it ends the day before. */
export async function publishVersion(tx: Tx, caller: Caller, input: Input): Promise<PlanRef> {
  const version = await holdVersion(tx, caller, input.id)
  if (!version) refuse('not_found', 'version.not_found', 'There is no such version for you to see.')
  const { plan } = version
  authorize(
    mayPublish(caller, plan.ventureId, [version.draftedBy, ...version.editedBy]),
    'publish this version; somebody who neither drafted nor edited it does',
  )
  const before = decide(version, input.version)
  await refuseUnready(tx, caller, input)

  if (before) await endVersion(tx, plan, before.id, addDays(version.startsOn, -1))
  await putInForce(tx, caller, version)
  const facts = {
    planId: plan.id,
    planName: plan.name,
    number: version.number,
    startsOn: version.startsOn,
    endsOn: version.endsOn,
    by: personOf(caller),
  }
  const subject = { kind: 'plan_version', id: version.id }
  await audit(tx, caller, {
    ventureId: plan.ventureId,
    action: 'incentives.publish_version',
    subject,
    before: { status: 'DRAFT' },
    after: { status: 'PUBLISHED', ...facts, ...(input.confirm && { confirmed: true }) },
  })
  const days = daysToPayAgain(ventureOf(caller, plan.ventureId), version.startsOn)
  publish(tx, caller, plan.ventureId, [{ type: 'incentives.version_published', subjectId: version.id, days, facts }])
  return plan
}

/** The version that this one ends; null when none is in force on its first day. */
function decide(version: HeldVersion, seen: number): HeldVersion['published'][number] | null {
  if (version.status === 'PUBLISHED')
    refuse('conflict', 'version.published', 'This version is in force already. Draft a new one to change it.')
  refuseChanged(version, seen)
  const { startsOn, endsOn } = version
  const later = version.published.find(
    (other) => other.startsOn >= startsOn && (endsOn ?? other.startsOn) >= other.startsOn,
  )
  if (later) {
    refuse(
      'conflict',
      'version.overlap',
      `Version ${later.number} is in force from ${later.startsOn}. Draft this one with a last day before that, or to start after it.`,
      { field: 'endsOn' },
    )
  }
  return endedBy(version.published, version)
}

/** Examples that fail refuse; what is done to pay that was counted on wants to be known of and confirmed. */
async function refuseUnready(tx: Tx, caller: Caller, { id, confirm }: Input): Promise<void> {
  const found = await findVersion(tx, caller, id)
  const failing = failingExamples(found)
  if (failing.length > 0)
    refuse(
      'refused',
      'version.examples_fail',
      `These examples do not come out as they should: ${failing.join(', ')}. Change the rules, or what is expected.`,
      { examples: failing },
    )
  if (confirm) return
  const { failing: _, ...check } = await checkOf(tx, caller, found)
  const { today } = ventureOf(caller, found.plan.ventureId)
  if (check.cuts.length > 0 || check.gapFrom !== null)
    refuse('conflict', 'version.cuts_period', cutSentence(check, today), check)
  if (check.rewrites) refuse('conflict', 'version.rewrites_pay', rewriteSentence(check.rewrites, today), check)
}
