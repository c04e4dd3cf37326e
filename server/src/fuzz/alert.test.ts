import { contract } from '@holdfast/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStage } from '../testing/stage.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { wrongWith } from './judge.ts'
import { type Fuzzed, requestsOf } from './requests.ts'
import { openWatch } from './watch.ts'

const { createCustomer } = contract.freight

describe('what is sent', () => {
  const sample = { ventureId: VENTURES.northline.id, name: 'Newcomer' }
  const sent = (seed: number) =>
    fc.sample(requestsOf(createCustomer, sample, [sample.ventureId]), { seed, numRuns: 400 })

  it('is of every kind, and the same for the same seed', () => {
    const kinds = new Set(sent(1).map(({ kind }) => kind))
    expect(kinds).toEqual(new Set<Fuzzed['kind']>(['hostile', 'invalid', 'huge', 'deep', 'wrong']))
    expect(sent(1)).toEqual(sent(1))
    expect(sent(1)).not.toEqual(sent(2))
  })

  it('holds what no JSON of ours would', () => {
    const short = fc.sample(requestsOf(createCustomer, sample, [sample.ventureId]), { seed: 1, numRuns: 4_000 })
    const all = short.map(({ payload }) => payload?.slice(0, 500)).join()
    for (const odd of ['1e400', '-0', '"__proto__"', '\\ud800', '\\u0000', '[[[[[[', '275760'])
      expect(all.includes(odd) ? odd : `no ${odd}`).toBe(odd)
  })
})

describe('an answer is wrong that', () => {
  const endpoint = { ...createCustomer, errors: [404] }
  const wrong = (status: number, text = '', ms = 1) => wrongWith(endpoint, { status, text, ms }, ['Canary'])

  it('breaks, tells of the inside or of another venture, or takes too long', () => {
    expect(wrong(500)).toEqual(['answered 500'])
    expect(wrong(503)).toEqual(['answered 503'])
    expect(wrongWith({ ...endpoint, errors: [503] }, { status: 503, text: '', ms: 1 }, [])).toEqual([])
    expect(wrong(400, 'TypeError: x')).toEqual(['told of the inside: TypeError'])
    expect(wrong(409, 'violates check constraint')).toEqual(['told of the inside: violates'])
    expect(wrong(200, 'of Canary 7')).toEqual(['told Canary of another venture'])
    expect(wrong(200, '', 5_001)).toEqual(['took 5001 ms'])
    expect(wrong(404, '{"title":"Not found"}')).toEqual([])
  })
})

describe('the watch', () => {
  it('lets nobody change a venture that is forbidden, and notices what was kept', async () => {
    const stage = await openStage()
    const watch = await openWatch(stage)
    const before = await watch.fingerprint()
    const arjun = stage.as('arjun')
    await watch.forbid([VENTURES.northline.id])
    const input = { ventureId: VENTURES.northline.id, name: 'Newcomer' }
    expect((await arjun.ask(createCustomer, input)).status).toBe(500)
    expect(await watch.fingerprint()).toEqual(before)
    await watch.forbid([VENTURES.harbor.id])
    expect((await arjun.ask(createCustomer, input)).status).toBe(200)
    expect(await watch.fingerprint()).not.toEqual(before)
    await stage.close()
  })
})
