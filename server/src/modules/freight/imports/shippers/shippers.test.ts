import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importNow, previewFile } from '../../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { CUSTOMERS } from '../../../../testing/world/companies.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id

describe('shippers of a file', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const file = (text: string) => ({ kind: 'shippers', ventureId, text })
  const bring = async (text: string) => (await importNow(stage, 'dana', file(text))).progress.became
  const problems = async (text: string) =>
    (await previewFile(stage, 'dana', file(text))).firstBadRows.map(({ errors }) => [
      errors[0]?.column,
      errors[0]?.message,
    ])
  const locations = async () =>
    (await stage.as('ana').call(contract.customers.listShippers, { customerId: CUSTOMERS.cordova.id })).items.map(
      ({ name, city, isDefault }) => [name, city, isDefault],
    )

  it('belong to customers that are there; the first is the usual one, and the same file changes nothing', async () => {
    const text =
      'Customer,Location,City,State,Address,Usual,Code\nCORDOVA produce,Dallas dock 4,Dallas,TX,410 Dock Street,,DAL-4\nCordova Produce,Waco yard,"Waco, TX",,,,\n'
    expect(await bring(text)).toEqual({ new: 2, changed: 0, same: 0 })
    expect(await bring(text)).toEqual({ new: 0, changed: 0, same: 2 })
    expect(await locations()).toEqual([
      ['Dallas dock 4', 'Dallas', true],
      ['Waco yard', 'Waco', false],
    ])
  })

  it('are completed by code or name, and hand on who is the usual one', async () => {
    const text =
      'Customer,Location,State,Usual,Code\nCordova Produce,Dallas dock 5,TX,,DAL-4\nCordova Produce,WACO YARD,TX,yes,WAC\n'
    expect(await bring(text)).toEqual({ new: 0, changed: 2, same: 0 })
    expect(await bring(text)).toEqual({ new: 0, changed: 0, same: 2 })
    expect(await locations()).toEqual([
      ['Waco yard', 'Waco', true],
      ['Dallas dock 5', 'Dallas', false],
    ])
  })

  it('of nobody known, of somebody else or void ones are refused with the fix', async () => {
    expect(await problems('Customer,Location,State\nNobody Foods,Dock,TX\n')).toEqual([
      ['customer', 'This venture has no customer "Nobody Foods". Import the customer first, or correct the name.'],
    ])
    expect(await problems('Customer,Location,State,Code\nLakeshore Paper,Dock,TX,WAC\n')).toEqual([
      ['externalRef', 'This code is of a location of another customer. Correct one of the two.'],
    ])
    const { items } = await stage.as('ana').call(contract.customers.listShippers, { customerId: CUSTOMERS.cordova.id })
    const [usual, other] = items
    const voiding = { reason: 'Entered twice' }
    expect(
      await stage.as('omar').ask(contract.customers.voidShipper, { id: usual?.id ?? '', ...voiding }),
    ).toMatchObject({
      status: 409,
      body: { code: 'location.usual' },
    })
    await stage.as('omar').call(contract.customers.voidShipper, { id: other?.id ?? '', ...voiding })
    expect(await locations()).toEqual([['Waco yard', 'Waco', true]])
    expect(await problems('Customer,Location,State,Code\nCordova Produce,Dock,TX,DAL-4\n')).toEqual([
      [null, 'This location is void here. Bring it back on the page of its customer, or leave the line out.'],
    ])
    const asked = { customerId: CUSTOMERS.cordova.id, voided: 'true' } as const
    expect((await stage.as('ana').call(contract.customers.listShippers, asked)).items).toMatchObject([
      {
        name: 'Dallas dock 5',
        voided: { reason: 'Entered twice', by: { name: 'Omar Haddad' } },
        can: { change: false },
      },
    ])
    await stage.as('omar').call(contract.customers.bringBackShipper, { id: other?.id ?? '' })
    expect(await locations()).toHaveLength(2)
  })
})
