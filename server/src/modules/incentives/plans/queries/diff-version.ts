import type { contract, ParsedInput, PlanDiff } from '@holdfast/contract'
import { planDiff } from '@holdfast/engine/incentives'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { customerNames } from '../../../freight/index.ts'
import { mayReadDrafts } from '../../policy.ts'
import { customersOf } from '../check-customers.ts'
import { type FoundVersion, findVersion } from './find-version.ts'
import type { VersionRow } from './plan-rows.ts'

/** What a version changes, against the one asked for or, without, the published one that it follows. */
export async function diffVersion(
  db: Reads,
  caller: Caller,
  { id, against }: ParsedInput<typeof contract.plans.diffVersion>,
): Promise<PlanDiff> {
  const found = await findVersion(db, caller, id)
  const from = against === undefined ? followed(found) : asked(caller, found, against)
  const [before, after] = [rulesOf(from), rulesOf(found.version)]
  const names = await customerNames(db, [found.plan.ventureId], [...before, ...after].flatMap(customersOf))
  const { added, removed, changed } = planDiff(before, after, { customer: (each) => names.get(each) ?? each })
  return {
    version: found.version.version,
    from: from && { id: from.id, number: from.number },
    added: [...added],
    removed: [...removed],
    changed: changed.map(({ changes, ...rule }) => ({ ...rule, changes: [...changes] })),
  }
}

function followed({ plan, version }: FoundVersion): VersionRow | null {
  const earlier = plan.versions.filter(
    ({ id, status, startsOn }) => id !== version.id && status === 'PUBLISHED' && startsOn <= version.startsOn,
  )
  return earlier.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0] ?? null
}

function asked(caller: Caller, { plan }: FoundVersion, id: string): VersionRow {
  const version = plan.versions.find((each) => each.id === id)
  const isForThem = version?.status === 'PUBLISHED' || mayReadDrafts(caller, plan.ventureId)
  return version && isForThem
    ? version
    : refuse('not_found', 'version.not_found', 'There is no such version of this plan to compare with.')
}

function rulesOf(version: VersionRow | null) {
  return version?.rules.map(({ rule }) => rule) ?? []
}
