import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { previewFile } from '../../../testing/import-now.ts'
import { bookLoad, coverLoad } from '../../../testing/loads.ts'
import { enterQuote } from '../../../testing/quotes.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { holdVoidable } from './store/void-company.ts'

const ventureId = VENTURES.northline.id
const { voidCustomer, bringBackCustomer, getCustomer, listCustomerDesk, changeCustomer } = contract.customers
const { voidCarrier, bringBackCarrier, getCarrier, listCarrierDesk } = contract.carriers
const { createCustomer, createCarrier, voidLoad } = contract.freight
const reason = 'Entered twice'

describe('a company that was entered by mistake', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const customer = async (name: string) => (await stage.as('arjun').call(createCustomer, { ventureId, name })).id
  const carrier = async (name: string) => (await stage.as('arjun').call(createCarrier, { ventureId, name })).id
  const listed = async (startsWith: string, voided?: 'true') =>
    (await stage.as('ana').call(listCustomerDesk, { ventureId, startsWith, ...(voided && { voided }) })).items.length

  it('leaves every list with reason and audit, is kept, and comes back; again is no change', async () => {
    const id = await customer('Mistaken Mills')
    const voided = await stage.as('omar').call(voidCustomer, { id, reason })
    expect(voided).toMatchObject({
      voided: { at: stage.clock.now(), reason, by: { name: 'Omar Haddad' } },
      version: 2,
      can: { bringBack: true },
    })
    expect((await stage.as('omar').call(voidCustomer, { id, reason: 'Again' })).version).toBe(2)
    expect([await listed('Mistaken'), await listed('Mistaken', 'true')]).toEqual([0, 1])
    expect(await stage.as('arjun').ask(changeCustomer, { id, version: 2, notes: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'customer.void' },
    })
    expect(
      await stage.as('arjun').ask(contract.freight.createLoad, {
        ventureId,
        customerId: id,
        origin: { city: 'Dallas', state: 'TX' },
        destination: { city: 'Atlanta', state: 'GA' },
        equipment: 'VAN',
        billMinor: 1,
      }),
    ).toMatchObject({ status: 422, body: { code: 'customer.unknown' } })
    const back = await stage.as('omar').call(bringBackCustomer, { id })
    expect(back).toMatchObject({ voided: null, version: 3, can: { void: true } })
    expect((await stage.as('ana').call(getCustomer, { id })).timeline.map(({ type }) => type)).toEqual([
      'freight.customer_brought_back',
      'freight.customer_voided',
    ])
    expect(await stage.sql(`select action from identity.audit_log where subject_id = $1 order by id`, [id])).toEqual([
      { action: 'freight.void_customer' },
      { action: 'freight.bring_back_customer' },
    ])
    expect(await listed('Mistaken')).toBe(1)
  })

  it('stays while something that stands names it, and the sentence names what', async () => {
    const id = await customer('Busy Mills')
    const load = await bookLoad(stage, 'arjun', { customerId: id })
    const quote = await enterQuote(stage, 'arjun', { customerId: id })
    expect(await stage.as('omar').ask(voidCustomer, { id, reason })).toMatchObject({
      status: 409,
      body: {
        code: 'customer.in_use',
        detail: `Busy Mills is named by 1 load (${load.number}) and 1 quote (${quote.number}). Void those that are mistakes, or merge Busy Mills with the right customer.`,
      },
    })
    await expect(stage.sql(`update freight.customers set voided_at = now() where id = $1`, [id])).rejects.toThrow(
      'a customer of loads or quotes that stand is not void',
    )
    await stage.as('omar').call(voidLoad, { id: load.id, reason })
    await stage.as('omar').call(contract.quotes.voidQuote, { id: quote.id, reason })
    expect((await stage.as('omar').call(voidCustomer, { id, reason })).voided).not.toBeNull()
  })

  it('is no carrier of a load, nor one that was asked; a void one takes no load, also by plain SQL', async () => {
    const id = await carrier('Mistaken Haulers')
    const load = await bookLoad(stage, 'arjun')
    await coverLoad(stage, 'ana', load.id, { carrierId: id })
    expect((await stage.as('omar').ask(voidCarrier, { id, reason })).body).toMatchObject({
      code: 'carrier.in_use',
      detail: expect.stringContaining(`named by 1 load (${load.number})`),
    })
    const other = await carrier('Second Haulers')
    await stage.as('omar').call(voidCarrier, { id: other, reason })
    expect((await stage.as('ana').call(getCarrier, { id: other })).can).toEqual({ bringBack: false })
    const rows = await stage.as('ana').call(listCarrierDesk, { ventureId, startsWith: 'Second' })
    expect(rows.items).toEqual([])
    await expect(stage.sql(`update freight.loads set carrier_id = $1 where id = $2`, [other, load.id])).rejects.toThrow(
      'became void',
    )
    expect((await stage.as('omar').call(bringBackCarrier, { id: other })).can).toMatchObject({ void: true })
  })

  it('waits for whoever enters a load for it at the same moment, and the load is refused after it', async () => {
    const id = await customer('Raced Mills')
    let booking: Promise<unknown> | undefined
    await stage.system.database.transaction(systemCaller([ventureId], stage.clock.now()), async (tx) => {
      await holdVoidable(tx, systemCaller([ventureId], stage.clock.now()), 'customer', id)
      booking = bookLoad(stage, 'arjun', { customerId: id }).catch((problem: unknown) => problem)
      await stage.untilBlocked()
      await tx.updateTable('freight.customers').set({ voided_at: stage.clock.now() }).where('id', '=', id).execute()
    })
    expect(String(await booking)).toContain('customer.unknown')
    expect(await stage.sql(`select from freight.loads where customer_id = $1`, [id])).toEqual([])
  })

  it('is nobody a file brings back or gives a load', async () => {
    const id = await customer('Filed Mills')
    await stage.as('omar').call(voidCustomer, { id, reason })
    const message = async (kind: string, text: string) =>
      (await previewFile(stage, 'dana', { kind, ventureId, text })).firstBadRows[0]?.errors[0]?.message
    expect(await message('customers', 'Customer,Code\nfiled mills,FM\n')).toBe(
      'This line means a record that is void here. Bring it back on its page, or leave the line out.',
    )
    const loads = 'Load #,Customer,From,To,Rate,Date\nV-1,filed mills,TX,GA,1,2026-06-01\n'
    expect(await message('loads', loads)).toBe(
      'The customer "filed mills" is void here. Bring it back on its page, or name another one.',
    )
  })

  it('F-18 is voided by whoever may correct in its venture alone', async () => {
    const id = await customer('Guarded Mills')
    expect((await stage.as('arjun').ask(voidCustomer, { id, reason })).status).toBe(403)
    expect((await stage.as('farah').ask(voidCustomer, { id, reason })).status).toBe(404)
    expect((await stage.as('farah').ask(bringBackCustomer, { id })).status).toBe(404)
    expect((await stage.as('ana').call(getCustomer, { id })).voided).toBeNull()
  })
})
