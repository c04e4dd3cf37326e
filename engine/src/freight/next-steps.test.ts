import { describe, expect, it } from 'vitest'
import { VENTURE_TYPES } from '../access/index.ts'
import { LOAD_STATUSES } from './load-status.ts'
import { nextSteps } from './next-steps.ts'
import { permissionFor } from './permission-for.ts'
import { now, sampleLoad } from './testing/sample-loads.ts'

describe('the buttons of a load, those that need freight.correct in brackets', () => {
  it.each([
    ['OPEN', 'cover lose cancel [void]'],
    ['COVERED', 'dispatch start_transit deliver fall_off lose cancel [void]'],
    ['DISPATCHED', 'start_transit deliver fall_off lose cancel [void]'],
    ['IN_TRANSIT', 'deliver fall_off [cancel] [void]'],
    ['DELIVERED', 'invoice [undeliver] [void]'],
    ['INVOICED', 'pay [take_back_invoice] [void]'],
    ['PAID', '[take_back_payment] [void]'],
    ['LOST', '[reopen] [void]'],
    ['CANCELLED', '[reopen] [void]'],
  ] as const)('%s: %s', (status, expected) => {
    const steps = nextSteps(sampleLoad(status), 'LOGISTICS')
    const shown = steps.map((step) => (permissionFor(step, status) === 'freight.correct' ? `[${step}]` : step))
    expect(shown.join(' ')).toBe(expected)
  })

  it('are none on a void load and none outside freight', () => {
    expect(nextSteps(sampleLoad('OPEN', { voidedAt: now.at }), 'LOGISTICS')).toEqual([])
    const withSteps = VENTURE_TYPES.filter((type) => nextSteps(sampleLoad('OPEN'), type).length > 0)
    expect(withSteps).toEqual(['LOGISTICS', 'TRANSPORT'])
  })
})

describe('editing', () => {
  it.each(['amend', 'set_credits'] as const)('%s takes a correction once the load is invoiced', (edit) => {
    const corrected = LOAD_STATUSES.filter((status) => permissionFor(edit, status) === 'freight.correct')
    expect(corrected).toEqual(['INVOICED', 'PAID'])
  })
})
