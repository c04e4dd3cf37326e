import type { contract, ParsedInput } from '@holdfast/contract'
import { addDays, type Day, eachDay, refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, type CallerVenture, personOf, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { mayPublish } from '../../policy.ts'
import { findVersion } from '../queries/find-version.ts'
import { type HeldVersion, holdVersion } from '../store/hold-version.ts'
import type { PlanRef } from '../store/plan-ref.ts'
import { endVersion, putInForce } from '../store/put-in-force.ts'
import { checkOf, failingExamples } from '../version-check.ts'

type Input = ParsedInput<typeof contract.plans.publishVersion>

/** Puts a draft in force, by somebody else than its author; the version before it ends the day before. */
export async function publishVersion(tx: Tx, caller: Caller, input: Input): Promise<PlanRef> {
  const version = await holdVersion(tx, caller, input.id)
  if (!version) refuse('not_found', 'version.not_found', 'There is no such version for you to see.')
  const { plan } = version
  authorize(
    mayPublish(caller, plan.ventureId, [version.draftedBy, version.editedBy]),
    'publish this version; somebody else than its author does',
  )
  const before = decide(version)
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
    after: { status: 'PUBLISHED', ...facts, ...(input.confirmCut && { confirmCut: true }) },
  })
  const days = daysToPayAgain(ventureOf(caller, plan.ventureId), version.startsOn)
  publish(tx, caller, plan.ventureId, [{ type: 'incentives.version_published', subjectId: version.id, days, facts }])
  return plan
}

/** The version that this one ends; null when none is in force on its first day. */
function decide(version: HeldVersion): HeldVersion['published'][number] | null {
  if (version.status === 'PUBLISHED')
    refuse('conflict', 'version.published', 'This version is in force already. Draft a new one to change it.')
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
  return version.published.find((other) => other.startsOn < startsOn && (other.endsOn ?? startsOn) >= startsOn) ?? null
}

/** Examples that fail refuse; a cut of running periods wants to be known of and confirmed. */
async function refuseUnready(tx: Tx, caller: Caller, { id, confirmCut }: Input): Promise<void> {
  const found = await findVersion(tx, caller, id)
  const failing = failingExamples(found)
  if (failing.length > 0)
    refuse(
      'refused',
      'version.examples_fail',
      `These examples do not come out as they should: ${failing.join(', ')}. Change the rules, or what is expected.`,
      { examples: failing },
    )
  if (confirmCut) return
  const { failing: _, ...check } = await checkOf(tx, caller, found)
  if (check.cuts.length === 0) return
  const people = check.concernedCount === 1 ? '1 person' : `${check.concernedCount} people`
  const instead = check.firstDay === null ? '' : ` Let it start on ${check.firstDay}, or confirm.`
  refuse(
    'conflict',
    'version.cuts_period',
    `${check.cuts.map(({ sentence }) => sentence).join(' ')} The pay of ${people} so far is another with it.${instead}`,
    check,
  )
}

function daysToPayAgain({ liveFrom, today }: CallerVenture, startsOn: Day): readonly Day[] {
  return eachDay(startsOn > liveFrom ? startsOn : liveFrom, today)
}
