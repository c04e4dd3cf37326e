import { expect, it } from 'vitest'
import { givenValue, settingOf, shownValue } from './target-values.ts'

it('a share is shown as percent and sent as a fraction, exactly', () => {
  for (const [value, shown] of [
    ['0.95', 95],
    ['0.125', 12.5],
    ['0.0725', 7.25],
    ['1', 100],
  ] as const) {
    expect(shownValue(value, { unit: 'share' })).toBe(shown)
    expect(givenValue(shown, { unit: 'share' })).toBe(value)
  }
})

it('money stays in minor units, counts and seconds stay what they are', () => {
  expect(shownValue('5000050', { unit: 'money' })).toBe(5_000_050)
  expect(givenValue(5_000_050, { unit: 'money' })).toBe('5000050')
  expect(givenValue(20, { unit: 'seconds' })).toBe('20')
})

it('an open target stays open when it is put back', () => {
  const target = {
    id: '1',
    ventureId: 'v',
    metric: 'revenue',
    campaign: null,
    person: { id: 'p', name: 'Ana' },
    value: '1',
    per: 'day',
    from: '2026-06-01',
    to: '2026-06-30',
    isOpen: true,
    can: {},
  } as const
  expect(settingOf(target)).toMatchObject({ to: null, userId: 'p', campaignId: null })
  expect(settingOf({ ...target, isOpen: false })).toMatchObject({ to: '2026-06-30' })
})
