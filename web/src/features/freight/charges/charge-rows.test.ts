import type { LoadRecord } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { MOVING } from '../load.fixture.ts'
import { chargeRows, chargesOf, type SaidCharge } from './charge-rows.ts'

const usd = (minor: number) => ({ minor, currency: 'USD' })
const charge = (
  side: SaidCharge['side'],
  kind: SaidCharge['kind'],
  minor: number,
  description: string | null = null,
) => ({
  side,
  kind,
  description,
  amount: usd(minor),
})
const NONE = { charges: [] } as unknown as LoadRecord

test('a load without charges has its bill and its cost as line haul, and no cost while it is unknown', () => {
  expect(chargeRows(chargesOf(MOVING, NONE))).toEqual([
    { key: 'Line haul', name: 'Line haul', bill: usd(270_500), cost: usd(218_000) },
  ])
  expect(chargesOf({ ...MOVING, cost: null }, NONE)).toEqual([charge('CUSTOMER', 'LINEHAUL', 270_500)])
})

test('what is billed and what it cost share a row, and the same thing twice is two rows', () => {
  const rows = chargeRows([
    charge('CUSTOMER', 'DETENTION', 7_500, '1 h at Dallas'),
    charge('CUSTOMER', 'LUMPER', 100),
    charge('CUSTOMER', 'LUMPER', 200),
    charge('CARRIER', 'DETENTION', 6_000, '1 h at Dallas'),
    charge('CARRIER', 'OTHER', 50, 'Pallets'),
  ])
  expect(rows.map(({ name, bill, cost }) => [name, bill?.minor ?? null, cost?.minor ?? null])).toEqual([
    ['Detention, 1 h at Dallas', 7_500, 6_000],
    ['Lumper', 100, null],
    ['Lumper', 200, null],
    ['Pallets', null, 50],
  ])
  expect(new Set(rows.map(({ key }) => key)).size).toBe(4)
})
