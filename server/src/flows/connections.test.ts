import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../testing/stage.ts'
import { VENTURES } from '../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** The pool of all areas, and that of signing in, whose login may do nothing else; of what waits for work, one each. */
const AT_MOST: Readonly<Record<string, number>> = { 'holdfast app': 12, 'holdfast sign-in': 4 }

test('P-16 all areas share one pool: however many ask at once, no more connections than it has', async () => {
  const ventureId = VENTURES.northline.id
  const asked = [
    [contract.freight.listLoads, { ventureId }],
    [contract.plans.listPlans, { ventureId }],
    [contract.users.listUsers, { ventureId }],
    [contract.tasks.listTasks, { ventureId }],
    [contract.notifications.listNotifications, {}],
  ] as const
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, number) => asked[number % asked.length]).flatMap((one) =>
      one ? [stage.as('meera').ask(one[0], one[1])] : [],
    ),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  const open = await stage.sql<{ name: string; count: number }>(
    `select application_name as name, count(*)::int from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and application_name <> '' group by 1 order by 1`,
  )
  expect(open.filter(({ name, count }) => count > (AT_MOST[name] ?? 1))).toEqual([])
  expect(open.find(({ name }) => name === 'holdfast app')?.count).toBeGreaterThan(1)
})
