import type { Example } from '@holdfast/contract'
import type { Rule } from '@holdfast/engine/incentives'
import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

export type PlanRow = {
  readonly id: string
  readonly ventureId: VentureId
  readonly name: string
  readonly currency: string
  readonly versions: readonly VersionRow[]
}
export type VersionRow = {
  readonly id: string
  readonly number: number
  readonly status: 'DRAFT' | 'PUBLISHED'
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly version: number
  readonly draftedBy: string | null
  readonly editedBy: readonly string[]
  readonly publishedAt: string | null
  readonly rules: readonly { readonly id: string; readonly rule: Rule }[]
  readonly examples: readonly (Example & { readonly id: string })[]
}

/** Plans by name, each with its versions, newest first, and their rules in order. */
export async function planRows(
  db: Reads,
  ventureIds: readonly VentureId[],
  planId?: string,
): Promise<readonly PlanRow[]> {
  if (ventureIds.length === 0) return []
  const ofVentures = [...ventureIds]
  const plans = await db
    .selectFrom('incentives.plans')
    .select(['id', 'venture_id', 'name', 'currency'])
    .where('venture_id', 'in', ofVentures)
    .$if(planId !== undefined, (query) => query.where('id', '=', planId ?? ''))
    .orderBy('name')
    .orderBy('id')
    .execute()
  const versions = await db
    .selectFrom('incentives.plan_versions')
    .selectAll()
    .where('venture_id', 'in', ofVentures)
    .$if(planId !== undefined, (query) => query.where('plan_id', '=', planId ?? ''))
    .orderBy('number', 'desc')
    .execute()
  const rules = await db
    .selectFrom('incentives.rules')
    .select(['id', 'version_id', sql<Rule>`rule`.as('rule')])
    .where('venture_id', 'in', ofVentures)
    .where('version_id', '=', sql<string>`any (${versions.map((version) => version.id)}::uuid[])`)
    .orderBy('position')
    .execute()
  const examplesOf = Map.groupBy(
    await exampleRows(
      db,
      ventureIds,
      versions.map(({ id }) => id),
    ),
    (row) => row.version_id,
  )
  const rulesOf = Map.groupBy(rules, (row) => row.version_id)
  const versionsOf = Map.groupBy(versions, (row) => row.plan_id)
  return plans.map((plan) => ({
    id: plan.id,
    ventureId: plan.venture_id as VentureId,
    name: plan.name,
    currency: plan.currency,
    versions: (versionsOf.get(plan.id) ?? []).map((version) => ({
      id: version.id,
      number: version.number,
      status: version.status as VersionRow['status'],
      startsOn: version.starts_on,
      endsOn: version.ends_on,
      version: version.version,
      draftedBy: version.drafted_by,
      editedBy: version.edited_by,
      publishedAt: version.published_at,
      rules: (rulesOf.get(version.id) ?? []).map((row) => ({ id: row.id, rule: row.rule })),
      examples: (examplesOf.get(version.id) ?? []).map(exampleOf),
    })),
  }))
}

type ExampleRow = Awaited<ReturnType<typeof exampleRows>>[number]

function exampleRows(db: Reads, ventureIds: readonly VentureId[], versionIds: readonly string[]) {
  return db
    .selectFrom('incentives.worked_examples')
    .select(['id', 'version_id', 'name', 'rule_key', 'expected_minor', 'expected_currency'])
    .select([
      sql<Example['toDate']>`to_date`.as('to_date'),
      sql<Example['before']>`before`.as('before'),
      sql<Example['override']>`override`.as('override'),
    ])
    .where('venture_id', 'in', [...ventureIds])
    .where('version_id', '=', sql<string>`any (${versionIds}::uuid[])`)
    .orderBy('position')
    .execute()
}

function exampleOf(row: ExampleRow): VersionRow['examples'][number] {
  return {
    id: row.id,
    name: row.name,
    ruleKey: row.rule_key,
    toDate: row.to_date,
    before: row.before,
    override: row.override,
    expected: { minor: row.expected_minor, currency: row.expected_currency },
  }
}
