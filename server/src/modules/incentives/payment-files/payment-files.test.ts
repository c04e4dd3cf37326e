import { createHash } from 'node:crypto'
import { contract } from '@holdfast/contract'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { urlFor } from '../../../platform/db/roles.ts'
import type { Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { makeRun } from '../exceptions/testing/fortnight.ts'
import { approve, NORTHLINE, openPaidDays, waiveAll } from '../payouts/testing/paid-days.ts'

const { downloadPaymentFile, listPaymentFiles, makePaymentFile, payPaymentFile } = contract.paymentFiles

let stage: Stage
let runId: string
let payouts: Readonly<Record<'arjun' | 'priya', string>>
beforeAll(async () => {
  stage = await openPaidDays()
  await rename('arjun', '=HYPERLINK("http://elsewhere")')
  runId = await makeRun(stage)
  await waiveAll(stage, runId)
  payouts = { arjun: await payoutOf('arjun'), priya: await payoutOf('priya') }
})
afterAll(() => stage.close())

async function payoutOf(person: PersonName): Promise<string> {
  const [row] = await stage.sql<{ id: string }>('select id from incentives.payouts where user_id = $1', [
    PEOPLE[person].id,
  ])
  return row?.id ?? ''
}

const rename = (person: PersonName, name: string) =>
  stage.sql('update identity.users set name = $2 where id = $1', [PEOPLE[person].id, name])
const make = (by: PersonName = 'grace') => stage.as(by).ask(makePaymentFile, { runId })
const download = (id: string, by: PersonName = 'grace') => stage.as(by).ask(downloadPaymentFile, { id })
const sums = (body: unknown) => createHash('sha256').update(String(body)).digest('hex')
const fileIds = async () => (await stage.as('grace').call(listPaymentFiles, {})).items.map(({ id }) => id).reverse()

describe('a payment file', () => {
  test('is made of nothing that is not approved', async () => {
    expect(await make()).toMatchObject({ status: 422, body: { code: 'payment_file.nothing_to_pay' } })
  })

  test('takes what is approved and in no file yet, and rises by one, also when it is made twice at once', async () => {
    await approve(stage, payouts.arjun)
    const both = await Promise.all([make(), make()])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
    await approve(stage, payouts.priya)
    const { body } = await make()
    expect(body).toMatchObject({
      ventureId: NORTHLINE,
      runId,
      number: 2,
      totals: [{ currency: 'USD', payouts: 1, payableMinor: 5000 }],
      payouts: 1,
      paid: 0,
      madeBy: { name: 'Grace Okafor' },
      can: { pay: true },
    })
    expect(await make()).toMatchObject({ status: 422 })
    expect(await stage.sql('select count(*)::int as payouts from incentives.payment_file_payouts')).toEqual([
      { payouts: 2 },
    ])
    expect(
      await stage.sql(
        `select after ->> 'number' as number from identity.audit_log where action = 'incentives.make_payment_file' order by at, id`,
      ),
    ).toEqual([{ number: '1' }, { number: '2' }])
  })

  test('names each payout, whose it is and what is paid, and runs as no formula', async () => {
    const [first = ''] = await fileIds()
    const { body, headers } = await download(first)
    expect(body).toBe(
      `\ufeffPayout id,Person,Period start,Period end,Currency,Amount\r\n${payouts.arjun},"'=HYPERLINK(""http://elsewhere"")",2026-06-01,2026-06-14,USD,100.00\r\n`,
    )
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toContain('NL payments 1.csv')
    const { sha256 } = (await stage.as('grace').call(listPaymentFiles, {})).items.find(({ id }) => id === first) ?? {}
    expect(sums(body)).toBe(sha256)
    expect(headers['repr-digest']).toBe(`sha-256=:${Buffer.from(String(sha256), 'hex').toString('base64')}:`)
  })

  test('is the same bytes after it was paid, a payment came back, and the person goes by another name', async () => {
    const [first = '', second = ''] = await fileIds()
    const before = [(await download(first)).body, (await download(second)).body]
    await stage.as('grace').call(payPaymentFile, { id: first, paidOn: '2026-06-18', reference: 'TX-1' })
    await rename('arjun', 'Arjun Mehta-Rao')
    const { version } = await stage.as('grace').call(contract.payouts.getPayout, { id: payouts.arjun })
    await stage
      .as('grace')
      .call(contract.payouts.returnPayout, { id: payouts.arjun, version, reason: 'The account is closed' })
    expect([(await download(first)).body, (await download(second)).body]).toEqual(before)
  })

  test('is paid as a whole, what waits in it, and never twice', async () => {
    const [first = '', second = ''] = await fileIds()
    const pay = (id: string, by: PersonName = 'grace', paidOn = '2026-06-18') =>
      stage.as(by).ask(payPaymentFile, { id, paidOn, reference: null })
    expect(await pay(second, 'grace', '2026-06-19')).toMatchObject({ status: 422, body: { code: 'payment.in_future' } })
    expect(await pay(second, 'grace', '2025-06-18')).toMatchObject({ status: 422, body: { code: 'payment.too_early' } })
    for (const who of ['omar', 'meera', 'sam', 'arjun'] as const) expect((await pay(second, who)).status).toBe(403)
    const both = await Promise.all([pay(second), pay(second)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await pay(first)).toMatchObject({ status: 409, body: { code: 'payment_file.paid' } })
    expect(
      await stage.sql(
        `select kind, count(*)::int as entries from incentives.ledger_entries where kind = 'PAID' group by kind`,
      ),
    ).toEqual([{ kind: 'PAID', entries: 2 }])
    expect((await stage.as('grace').call(listPaymentFiles, {})).items).toMatchObject([
      { number: 2, paid: 1, can: { pay: false } },
      { number: 1, paid: 1, can: { pay: false } },
    ])
  })

  test('is read by who reads the venture’s pay; for everybody else there is none', async () => {
    const [first = ''] = await fileIds()
    for (const who of ['omar', 'meera', 'ruth'] as const) expect((await download(first, who)).status).toBe(200)
    for (const who of ['arjun', 'dana'] as const) expect((await download(first, who)).status).toBe(403)
    for (const who of ['farah', 'tessa', 'nobody'] as const) expect((await download(first, who)).status).toBe(404)
    expect((await stage.as('farah').call(listPaymentFiles, {})).items).toEqual([])
    expect((await make('omar')).status).toBe(403)
    expect((await make('farah')).status).toBe(403)
  })

  test('goes on where the list stopped', async () => {
    const { items, nextCursor } = await stage.as('grace').call(listPaymentFiles, { limit: 1 })
    const rest = await stage.as('grace').call(listPaymentFiles, { limit: 1, cursor: nextCursor ?? '' })
    expect([...items, ...rest.items].map(({ number }) => number)).toEqual([2, 1])
  })

  test('is not handed out once something in it is not what it was', async () => {
    const [first = ''] = await fileIds()
    await stage.sql('alter table incentives.payouts disable trigger user')
    await stage.sql('update incentives.payouts set days_minor = days_minor + 1 where id = $1', [payouts.arjun])
    expect(await download(first)).toMatchObject({ status: 409, body: { code: 'payment_file.differs' } })
    await stage.sql('update incentives.payouts set days_minor = days_minor - 1 where id = $1', [payouts.arjun])
    expect((await download(first)).status).toBe(200)
    await stage.sql('alter table incentives.payouts enable trigger user')
  })

  test('that holds a void payout is downloaded knowingly or not at all, and no longer counts it', async () => {
    const [first = ''] = await fileIds()
    const { version } = await stage.as('grace').call(contract.payouts.getPayout, { id: payouts.arjun })
    const reason = 'It is made anew for another account'
    await stage
      .as('grace')
      .call(contract.payouts.voidPayout, { id: payouts.arjun, version, reason, notPaidByFile: true })
    expect(await download(first)).toMatchObject({ status: 409, body: { code: 'payment_file.holds_void' } })
    const knowingly = await stage.as('grace').ask(downloadPaymentFile, { id: first, evenVoided: 'true' })
    expect(knowingly).toMatchObject({ status: 200, body: expect.stringContaining(payouts.arjun) })
    const { items } = await stage.as('grace').call(listPaymentFiles, {})
    expect(items.find(({ id }) => id === first)).toMatchObject({ payouts: 1, voided: 1, paid: 0, totals: [] })
  })
})

test.each([
  ['a sum that was approved', 'update incentives.payouts set days_minor = days_minor + 1', '23514'],
  ['an entry of the ledger', 'update incentives.ledger_entries set amount_minor = 1', '42501'],
  ['an entry, taken away', 'delete from incentives.ledger_entries', '42501'],
  ['a name in a file', `update incentives.payment_file_payouts set name = 'Somebody'`, '42501'],
  ['a payout, taken out of its file', 'delete from incentives.payment_file_payouts', '42501'],
  ['the sum of a file', `update incentives.payment_files set sha256 = repeat('0', 64)`, '42501'],
])('%s is changed by nobody who has the product’s own login', async (_, change, sqlstate) => {
  const client = new pg.Client({ connectionString: urlFor(stage.database.ownerUrl, 'holdfast_app') })
  await client.connect()
  try {
    await client.query(`select set_config('app.ventures', $1, false)`, [`{${NORTHLINE}}`])
    expect(await client.query(change).catch(({ code }) => code)).toBe(sqlstate)
  } finally {
    await client.end()
  }
})
