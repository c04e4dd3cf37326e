import { afterAll, beforeAll, expect, test } from 'vitest'
import { plansOf } from '../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { auditEntries } from './audit-entries.ts'
import type { AuditFilters } from './audit-walk.ts'

const MANY = 30_000

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(
    `insert into identity.audit_log (venture_id, at, actor_id, effective_id, action, subject_kind, subject_id)
     select case when n % 3 = 0 then $1::uuid end, timestamptz '2026-01-01' + n * interval '1 minute', $2,
       case when n % 100 = 0 then $3::uuid else $2::uuid end, 'area' || n % 2 || '.verb' || n % 3, 'kind' || n % 4,
       md5((n % 5000)::text)::uuid::text
     from generate_series(1, $4::int) n`,
    [VENTURES.northline.id, PEOPLE.meera.id, PEOPLE.omar.id, MANY],
  )
  await stage.system.sealer.sealAll()
  await stage.sql('analyze identity.audit_log')
})
afterAll(() => stage.close())

/** How the entries are reached, by the role that reads them. */
async function walksOf(filters: AuditFilters): Promise<readonly string[]> {
  const ruth = { scope: [VENTURES.northline.id], person: { ...PEOPLE.ruth, zone: null, isTest: false } }
  const [plan = ''] = await plansOf(stage, ruth, (db) => auditEntries(db, filters, null, 25))
  const walks = plan.matchAll(/(Seq Scan|Index Scan Backward using \w+|Bitmap Index Scan) on audit_log\w*/g)
  return [...new Set([...walks].map(([, walk = '']) => walk))].sort()
}

const along = (index: string) => `Index Scan Backward using ${index}`

test.each<[string, AuditFilters, readonly string[]]>([
  ['nothing', {}, [along('audit_log_at')]],
  ['days', { from: '2026-01-10', to: '2026-01-11' }, [along('audit_log_at')]],
  ['a venture', { ventureId: VENTURES.northline.id }, [along('audit_log_venture')]],
  ['an action', { action: 'area1.verb2' }, [along('audit_log_action')]],
  ['an area of a venture', { action: 'area1', ventureId: VENTURES.northline.id }, [along('audit_log_action')]],
  ['a subject', { subjectId: PEOPLE.ana.id }, [along('audit_log_subject')]],
  [
    'a person',
    { personId: PEOPLE.omar.id },
    [along('audit_log_acted_as'), along('audit_log_person'), along('audit_log_subject')],
  ],
])('P-08 the log asked by %s is walked along an index', async (_, filters, walks) => {
  expect(await walksOf(filters)).toEqual(walks)
})
