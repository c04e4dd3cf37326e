import { DISPUTE_STAGES, DISPUTE_STATUSES, DISPUTE_TRANSITIONS, stageNumber } from '@holdfast/engine/hospitality'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DISPUTED_HOTEL, foundDisputedHotels, openDispute, takeDispute } from '../../../../testing/hotel-disputes.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundDisputedHotels(stage)
})
afterAll(() => stage.close())

const refusedBy = (text: string, values: readonly unknown[]) =>
  stage.sql(text, [...values]).then(
    () => null,
    (error: { readonly constraint?: string }) => error.constraint,
  )

it('the database knows the same steps as the rules', async () => {
  const stored = await stage.sql<{ from_status: string; to_status: string; is_new_stage: boolean }>(
    'select from_status, to_status, is_new_stage from hospitality.dispute_transitions order by 1, 2',
  )
  const ruled = DISPUTE_STATUSES.flatMap((from) =>
    Object.entries(DISPUTE_TRANSITIONS[from]).map(([to, intention]) => ({
      from_status: from,
      to_status: to,
      is_new_stage: intention === 'reopen',
    })),
  )
  const named = (step: (typeof stored)[number]) => `${step.from_status} ${step.to_status} ${step.is_new_stage}`
  expect(stored.map(named)).toEqual(ruled.map(named).toSorted())
})

it('the stages have the same numbers in the database as in the rules', async () => {
  for (const stageName of DISPUTE_STAGES) {
    const { id } = await openDispute(stage, 'luis', { stage: stageName })
    const [row] = await stage.sql('select stage, stage_name from hospitality.disputes where id = $1', [id])
    expect(row).toEqual({ stage: stageNumber(stageName), stage_name: stageName })
  }
})

it('H-09 whoever goes round the rules is refused by the database: no second outcome, no other first one', async () => {
  const { id } = await openDispute(stage)
  await takeDispute(stage, 'luis', id, { status: 'WON' })
  const set = (assignments: string) => refusedBy(`update hospitality.disputes set ${assignments} where id = $1`, [id])
  expect(await set(`status = 'LOST'`)).toBe('disputes_status_transition')
  const underWay = 'decided_at = null, decided_on = null, decided_by = null, recovered_minor = null'
  expect(await set(`status = 'IN_PROGRESS', ${underWay}`)).toBe('disputes_status_transition')
  expect(await set(`first_owner_id = '${PEOPLE.tessa.id}'`)).toBe('disputes_first_outcome_for_ever')
  expect(await set(`first_outcome = 'LOST'`)).toBe('disputes_first_outcome_for_ever')
  expect(
    await set(`first_outcome = null, first_decided_at = null, first_decided_on = null, first_decided_by = null`),
  ).toBe('disputes_first_outcome_for_ever')
  expect(await set(`status = 'IN_PROGRESS', stage = 3, stage_name = 'REPRESENTMENT', ${underWay}`)).toBeNull()
})

it('a dispute stays at its hotel, whose venture and currency are its own', async () => {
  const grants = await stage.sql<{ column_name: string }>(
    `select column_name from information_schema.column_privileges where table_schema = 'hospitality'
     and table_name = 'disputes' and grantee = 'holdfast_app' and privilege_type = 'UPDATE'`,
  )
  const changeable = grants.map(({ column_name }) => column_name)
  for (const column of ['venture_id', 'id', 'hotel_id', 'currency', 'created_by', 'is_test'])
    expect(changeable, column).not.toContain(column)
  const other = await refusedBy(
    `insert into hospitality.disputes (venture_id, hotel_id, kind, amount_minor, currency, opened_on, status, stage, stage_name, created_at)
     values ($1, $2, 'OTHER', 1, 'USD', '2026-06-18', 'OPEN', 1, 'INQUIRY', now())`,
    [VENTURES.northline.id, DISPUTED_HOTEL],
  )
  expect(other).toBe('disputes_venture_id_hotel_id_fkey')
})
