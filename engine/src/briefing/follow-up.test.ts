import { describe, expect, it } from 'vitest'
import { followUpTitle } from './follow-up.ts'

describe('the task of an item', () => {
  it('is named after the record', () => {
    expect(followUpTitle({ number: 'NL-1042', lane: { from: 'A', to: 'B' }, customerName: 'Acme' })).toBe(
      'Follow up on NL-1042',
    )
    expect(followUpTitle({ label: 'Google review', hotelName: 'Harbor Inn' })).toBe(
      'Follow up on Google review, Harbor Inn',
    )
    expect(followUpTitle({ label: 'Acme' })).toBe('Follow up on Acme')
  })

  it('fits a task, however long the name is', () => {
    expect(followUpTitle({ label: 'x'.repeat(500) })).toHaveLength(200)
  })
})
