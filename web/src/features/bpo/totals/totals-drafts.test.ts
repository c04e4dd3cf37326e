import type { Agent, DayTotals } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { daysToSave, type Sheet, typed } from './totals-drafts.ts'

const agent = { id: 'a' } as Agent
const stored = { inbound: 12, talkSeconds: 90, revenue: null, version: 3 } as DayTotals
const sheet: Sheet = {
  campaignId: 'c',
  day: '2026-06-17',
  currency: 'USD',
  agents: [agent],
  stored: new Map([['a', stored]]),
}

test('only what was typed is sent, with the version that was seen; an emptied cell makes unknown', () => {
  const drafts = typed(typed({}, sheet, 'a', 'deals', '4'), sheet, 'a', 'inbound', '')
  expect(daysToSave(drafts, sheet)).toEqual([
    { campaignId: 'c', agentId: 'a', day: '2026-06-17', version: 3, inbound: null, deals: 4 },
  ])
})

test('a cell that says what is stored again is no draft', () => {
  expect(typed(typed({}, sheet, 'a', 'inbound', '13'), sheet, 'a', 'inbound', '12')).toEqual({})
})

test('minutes become seconds, money minor units', () => {
  const drafts = typed(typed({}, sheet, 'a', 'talkSeconds', '2.5'), sheet, 'a', 'revenueMinor', '1,234.50')
  expect(daysToSave(drafts, sheet)?.[0]).toMatchObject({ talkSeconds: 150, revenueMinor: 123_450 })
})

test('nothing is sent while a cell cannot be read', () => {
  expect(daysToSave(typed({}, sheet, 'a', 'deals', '4 or 5'), sheet)).toBeNull()
})
