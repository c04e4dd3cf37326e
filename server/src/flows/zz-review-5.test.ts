import { contract } from '@holdfast/contract'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { openStage } from '../testing/stage.ts'
import { bookLoad, coverLoad } from '../testing/loads.ts'
import { openSystem } from '../system.ts'

test('void after fall-off and flag', async () => {
  const s = await openStage()
  const load = await bookLoad(s, 'arjun', { costMinor: 200_000 })
  s.clock.set('2026-06-19T15:00:00.000Z')
  await coverLoad(s, 'omar', load.id, { carrierCostMinor: 200_000 })
  await s.as('omar').call(contract.freight.flagLoad, { id: load.id, kind: 'AT_RISK', up: true, reason: 'late' } as never)
  await s.as('omar').call(contract.freight.changeLoad, { id: load.id, status: 'OPEN', reason: 'gave back', cause: 'OTHER' } as never)
  await s.settle()
  const show = async (t: string) => console.log(t, JSON.stringify(await s.sql('select day::text, created, covered, bounced, at_risk from kpi.freight_daily order by 1')))
  await show('BEFORE VOID')
  s.clock.set('2026-06-20T15:00:00.000Z')
  await s.as('omar').call(contract.freight.voidLoad, { id: load.id, reason: 'entered twice' } as never)
  await s.settle()
  await show('AFTER VOID')
  console.log('facts', JSON.stringify(await s.sql('select count(*)::int from freight.fall_off_facts')), JSON.stringify(await s.sql(`select days::text from platform.events where type='freight.load_voided'`)))
  await s.redeliverAllEvents(); await show('AFTER REDELIVERY')
  await s.close()
}, 60_000)

test('grants at once, mailbox behind proxy', async () => {
  const s = await openStage()
  const g = `grant usage on schema jobs to holdfast_app; grant select, insert, update, delete on all tables in schema jobs to holdfast_app`
  const errs: string[] = []
  for (let i = 0; i < 15; i++) await Promise.all([s.sql(g), s.sql(g)].map((p) => p.catch((e) => errs.push(String(e)))))
  console.log('GRANTS', errs.length, errs[0])
  const b = await openSystem({ ownerUrl: s.database.ownerUrl, direct: true, connections: 4, isWorker: false, clock: s.clock as never,
    log: pino({ level: 'silent' }), secret: 'a secret that only tests know, 32 long', publicUrl: 'https://holdfast.example', trustProxy: false, metricsToken: null, mailer: null, checkReplies: false })
  await b.app.ready()
  const r = await b.app.inject({ method: 'GET', url: '/api/dev/mailbox', headers: { host: 'localhost:3000', connection: 'close' } })
  const m = await b.app.inject({ method: 'GET', url: '/metrics', headers: { host: 'localhost:3000' } })
  console.log('MAILBOX with PUBLIC_URL', r.statusCode, r.body.slice(0, 80), 'METRICS', m.statusCode)
  await b.stop(); await s.close()
  expect(1).toBe(1)
}, 60_000)
