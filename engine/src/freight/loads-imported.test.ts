import { describe, expect, it } from 'vitest'
import { importLoad } from './import-load.ts'
import { loadsImported } from './loads-imported.ts'
import { now, sampleLoad } from './testing/sample-loads.ts'
import { bareRow } from './testing/sample-rows.ts'

const on = (day: string) => importLoad({ ...bareRow, deliveredAt: `${day}T17:00:00.000Z` }, now)
const tell = (...changes: Parameters<typeof loadsImported>[1]) => loadsImported('import-1', changes, now)

describe('a chunk of an import', () => {
  it('is one event that names every load and every day, before and after', () => {
    const before = on('2026-03-04')
    const after = { ...before, deliveredOn: '2026-03-06', billingDate: '2026-03-06' }
    const event = tell({ before: null, after: on('2026-01-02') }, { before, after })
    expect(event).toMatchObject({
      type: 'freight.loads_imported',
      subjectId: 'import-1',
      days: ['2026-01-02', '2026-03-04', '2026-03-06'],
      facts: { ids: ['load-9', 'load-9'], by: now.by, at: now.at },
    })
  })

  it('tells nothing of history, and what happened yesterday as a single step would', () => {
    expect(tell({ before: null, after: on('2026-06-16') }).facts.told).toEqual([])
    const [event] = tell({ before: null, after: on('2026-06-17') }).facts.told
    expect(event).toMatchObject({
      type: 'freight.load_delivered',
      subjectId: 'load-9',
      facts: { status: 'DELIVERED', value: { minor: 250_000, currency: 'USD' }, on: '2026-06-18' },
    })
  })

  it.each([
    ['load_lost', sampleLoad('OPEN'), sampleLoad('LOST')],
    ['load_cancelled', sampleLoad('COVERED'), sampleLoad('CANCELLED')],
    ['load_covered', sampleLoad('OPEN'), sampleLoad('DISPATCHED')],
    ['load_delivered', sampleLoad('OPEN'), sampleLoad('PAID')],
    ['load_amended', sampleLoad('DELIVERED'), sampleLoad('INVOICED')],
    ['load_amended', sampleLoad('COVERED'), sampleLoad('COVERED', { miles: 1 })],
  ])('tells %s of a load that stood, however old', (type, before, after) => {
    expect(tell({ before, after }).facts.told.map((event) => event.type)).toEqual([`freight.${type}`])
  })

  it('tells of a new load that was lost, and of none that is under way or cancelled', () => {
    const told = (status: 'LOST' | 'COVERED' | 'CANCELLED') =>
      tell({ before: null, after: sampleLoad(status) }).facts.told
    expect(told('LOST').map((event) => event.type)).toEqual(['freight.load_lost'])
    expect([...told('COVERED'), ...told('CANCELLED')]).toEqual([])
  })
})
