import { contract, type PayException } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { openPaidDays } from '../../payouts/testing/paid-days.ts'
import { commitTenth, earnedBefore, exceptionsOf, makeRun, oddLoad } from '../testing/fortnight.ts'

let stage: Stage
let runId: string
let loadId: string
beforeEach(async () => {
  stage = await openPaidDays()
  loadId = await oddLoad(stage, 'priya', 'cost_minor = null')
  runId = await makeRun(stage)
})
afterEach(() => stage.close())

const named = ({ kind, subjectId, mark }: PayException) => ({ kind, subjectId, mark })
const missing = async () => {
  const [found] = await exceptionsOf(stage, runId, 'MISSING_BUY')
  if (!found) throw new Error('nothing was found')
  return found
}
const waive = (by: PersonName, given: object) =>
  stage.as(by).ask(contract.payoutRuns.waiveExceptions, { id: runId, reason: 'The carrier sends it in July', ...given })

async function approvePriya() {
  const { items } = await stage.as('meera').call(contract.payoutRuns.listRunPayouts, { id: runId })
  const payout = items.find(({ person }) => person.id === PEOPLE.priya.id)
  return stage.as('meera').ask(contract.payouts.approvePayout, {
    id: payout?.id,
    version: payout?.version,
    netMinor: payout?.figures?.netMinor,
  })
}

describe('a waiver', () => {
  test('lets pass what is named, with who and why, and is written down', async () => {
    expect((await approvePriya()).body.code).toBe('payout.exceptions_open')
    expect((await waive('meera', { items: [named(await missing())] })).body).toEqual({ waived: 1 })
    expect(await exceptionsOf(stage, runId, 'MISSING_BUY')).toEqual([])
    expect(await exceptionsOf(stage, runId, 'MISSING_BUY', 'waived')).toMatchObject([
      {
        loadId,
        waiver: { by: { id: PEOPLE.meera.id }, at: stage.clock.now(), reason: 'The carrier sends it in July' },
        can: { waive: false },
      },
    ])
    expect(
      await stage.sql(
        `select subject_id, after ->> 'reason' as reason from identity.audit_log where action = 'incentives.waive_exceptions'`,
      ),
    ).toEqual([{ subject_id: runId, reason: 'The carrier sends it in July' }])
    expect((await approvePriya()).status).toBe(200)
  })

  test('does not cover another amount', async () => {
    await waive('meera', { items: [named(await missing())] })
    await stage.sql('update freight.loads set bill_minor = bill_minor + 1 where id = $1', [loadId])
    await commitTenth(stage)
    expect(await exceptionsOf(stage, runId, 'MISSING_BUY')).toHaveLength(1)
    expect((await approvePriya()).body.code).toBe('payout.exceptions_open')
  })

  test('of unusual pay covers that sum alone', async () => {
    await earnedBefore(stage, 'priya', { '2026-05-20': 1000, '2026-05-05': 1000, '2026-04-21': 1000 })
    await waive('meera', { allOf: 'VARIANCE' })
    expect(await exceptionsOf(stage, runId, 'VARIANCE')).toEqual([])
    await stage.sql(`update freight.loads set cost_minor = 240000 where id = $1`, [loadId])
    await commitTenth(stage)
    expect(await exceptionsOf(stage, runId, 'VARIANCE')).toHaveLength(1)
  })

  test('given twice, or by two at once, is one', async () => {
    const items = [named(await missing())]
    const answers = await Promise.all([waive('meera', { items }), waive('sam', { items }), waive('meera', { items })])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await waive('meera', { items })).body).toEqual({ waived: 0 })
    expect(await stage.sql('select from incentives.exception_waivers')).toHaveLength(1)
  })

  test('of a whole kind lets every open one of it pass, and nothing else', async () => {
    await oddLoad(stage, 'arjun', 'cost_minor = null')
    expect((await waive('meera', { allOf: 'MISSING_BUY' })).body).toEqual({ waived: 2 })
    expect(await exceptionsOf(stage, runId, 'MISSING_BUY')).toEqual([])
    expect(await exceptionsOf(stage, runId, 'EARNS_NOTHING')).toHaveLength(6)
  })
})

describe('a waiver is refused', () => {
  test('for what was put right meanwhile', async () => {
    const items = [named(await missing())]
    await stage.sql('update freight.loads set cost_minor = 1 where id = $1', [loadId])
    await commitTenth(stage)
    const answer = await waive('meera', { items })
    expect([answer.status, answer.body.code]).toEqual([409, 'exception.gone'])
  })

  test('for what is held, by name and as a kind', async () => {
    await stage.as('meera').call(contract.payHolds.placeHold, {
      ventureId: VENTURES.northline.id,
      kind: 'PERSON',
      subjectId: PEOPLE.priya.id,
      reason: 'Bank details in doubt',
    })
    const [held] = await exceptionsOf(stage, runId, 'HELD')
    if (!held) throw new Error('nothing is held')
    expect(held.can).toEqual({ waive: false })
    for (const given of [{ items: [named(held)] }, { allOf: 'HELD' }, {}]) {
      const answer = await waive('meera', given)
      expect([answer.status, answer.body.code]).toEqual([
        422,
        'items' in given || 'allOf' in given ? 'exception.held' : 'exception.none_named',
      ])
    }
    expect(await stage.sql('select from incentives.exception_waivers')).toEqual([])
  })

  test('for one’s own pay; of a whole kind one’s own stays open', async () => {
    await stage.sql(`update ventures.memberships set role = 'FINANCE' where venture_id = $1 and user_id = $2`, [
      VENTURES.northline.id,
      PEOPLE.priya.id,
    ])
    await oddLoad(stage, 'arjun', 'cost_minor = null')
    const own = await missing()
    const all = await exceptionsOf(stage, runId, 'MISSING_BUY')
    const ofPriya = all.find((each) => each.loadId === loadId) ?? own
    const seen = await stage.as('priya').call(contract.payoutRuns.listExceptions, { id: runId, kind: 'MISSING_BUY' })
    expect(Object.fromEntries(seen.items.map((each) => [each.loadId === loadId, each.can['waive']]))).toEqual({
      true: false,
      false: true,
    })
    expect((await waive('priya', { items: [named(ofPriya)] })).status).toBe(403)
    expect((await waive('priya', { allOf: 'MISSING_BUY' })).body).toEqual({ waived: 1 })
    expect((await exceptionsOf(stage, runId, 'MISSING_BUY')).map((each) => each.loadId)).toEqual([loadId])
  })

  test.each([
    ['omar', 403],
    ['arjun', 403],
    ['ruth', 403],
    ['farah', 403],
    ['tessa', 403],
  ] as const)('to %s, who waives nothing here', async (by, status) => {
    expect((await waive(by, { items: [named(await missing())] })).status).toBe(status)
  })

  test('of a run that is not there for the caller', async () => {
    await stage.sql(`update ventures.memberships set role = 'FINANCE' where user_id = $1`, [PEOPLE.farah.id])
    for (const id of [runId, '00000000-0000-4000-8000-00000000dead']) {
      const answer = await stage
        .as('farah')
        .ask(contract.payoutRuns.waiveExceptions, { id, items: [named(await missing())], reason: 'Mine' })
      expect([answer.status, answer.body.code]).toEqual([404, 'payout_run.not_found'])
    }
  })
})
