import { contract } from '@holdfast/contract'
import { addDays, type Day, type Instant, periodEnd } from '@holdfast/engine/kernel'
import type { Client } from '../../testing/request.ts'
import { PLANS } from '../../testing/world/companies.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import type { VentureIds } from './found-ventures.ts'
import { type DraftedRules, HARBOR_RULES, PROPOSED_RULES, SAGEBRUSH_RULES, TEAM_RULES } from './plan-rules.ts'

type Parties = { readonly owner: Client; readonly admin: Client; readonly head: Client }

/** More plans than the world has: of the truckers, of team leads, of the hotels; one rate of a person's own; one version that is proposed. */
export async function agreeOnPay(
  { owner, admin, head }: Parties,
  ids: VentureIds,
  from: Day,
  now: Instant,
): Promise<void> {
  const agree = async (ventureId: string, name: string, rules: DraftedRules) => {
    const { id } = await owner.call(contract.plans.createPlan, { ventureId, name, currency: 'USD' })
    const { versions } = await owner.call(contract.plans.draftVersion, { id, startsOn: from, rules })
    for (const { id: versionId, version } of versions)
      await admin.call(contract.plans.publishVersion, { id: versionId, version, confirm: true })
  }
  await agree(ids.sagebrush, 'Sagebrush Dispatch 2026', SAGEBRUSH_RULES)
  await agree(ids.northline, 'Northline Teams 2026', TEAM_RULES)
  await agree(ids.harbor, 'Harbor Houses 2026', HARBOR_RULES)
  await owner.call(contract.ownRates.giveOwnRate, {
    ventureId: ids.northline,
    planId: PLANS.northline.id,
    ruleKey: 'sales-margin',
    userId: PEOPLE.priya.id,
    rate: '0.06',
    startsOn: from,
    reason: 'She brought her customers along',
  })
  await propose(head, now)
}

/** Drafted by the head, waiting for somebody else; its example is worked by hand: 4 % of 5,000 and 7 % of 1,000. */
async function propose(head: Client, now: Instant): Promise<void> {
  await head.call(contract.plans.draftVersion, {
    id: PLANS.northline.id,
    startsOn: addDays(periodEnd(now.slice(0, 10), 'month', 0), 1),
    rules: PROPOSED_RULES,
    examples: [
      {
        name: 'A good month',
        ruleKey: 'sales-margin',
        toDate: { value: '6000', metrics: { loads_completed: '12' } },
        before: null,
        expected: { minor: 27_000, currency: 'USD' },
      },
    ],
  })
}
