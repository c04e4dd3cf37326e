import { contract } from '@holdfast/contract'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  await stage.sql(`update ventures.memberships set role = 'HR_ADMIN' where user_id = any ($1)`, [
    [PEOPLE.priya.id, PEOPLE.farah.id],
  ])
})
afterEach(() => stage.close())

const { deactivateUser, inviteUser } = contract.users
const membership = { ventureId: VENTURES.callbridge.id, role: 'EMPLOYEE' } as const
const { name, email } = PEOPLE.daniel

const STEPS = {
  leave: () => stage.as('priya').ask(deactivateUser, { id: PEOPLE.daniel.id }),
  join: () => stage.as('farah').ask(inviteUser, { name, email, membership }),
}

test.each([
  ['join', 'leave', [200, 200], { closed: false, living: 1 }],
  ['leave', 'join', [200, 422], { closed: true, living: 0 }],
] as const)(
  'of two at once, %s and then %s in another venture, no closed account keeps a membership',
  async (first, second, statuses, left) => {
    const account = await holdAccount()
    const one = STEPS[first]()
    await untilWaiting(1)
    const other = STEPS[second]()
    await untilWaiting(2)
    await account.release()
    expect((await Promise.all([one, other])).map(({ status }) => status)).toEqual(statuses)
    expect(
      await stage.sql(
        `select deactivated_at is not null as closed, (select count(*)::int from ventures.memberships m
         where m.user_id = u.id and m.left_at is null and m.ends_on is null) as living
       from identity.users u where id = $1`,
        [PEOPLE.daniel.id],
      ),
    ).toEqual([left])
  },
)

async function holdAccount() {
  const client = new pg.Client({ connectionString: stage.database.superUrl })
  await client.connect()
  await client.query(`begin; select from identity.users where id = '${PEOPLE.daniel.id}' for update`)
  return {
    release: async () => {
      await client.query('commit')
      await client.end()
    },
  }
}

async function untilWaiting(count: number): Promise<void> {
  for (;;) {
    const waiting = await stage.sql(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (waiting.length >= count) return
  }
}
