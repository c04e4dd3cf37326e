import { expect, test } from 'vitest'
import { inBatches } from './in-batches.ts'

const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at))

test('more than one order may name go in several, and all of them are counted', async () => {
  const sizes: number[] = []
  const done = await inBatches(ids(201), async (some) => sizes.push(some.length) && some.length)
  expect(sizes).toEqual([100, 100, 1])
  expect(done).toBe(201)
})

test('after a refusal nothing more is sent', async () => {
  const sizes: number[] = []
  const refused = inBatches(ids(150), async (some) => {
    sizes.push(some.length)
    throw new Error('refused')
  })
  await expect(refused).rejects.toThrow('refused')
  expect(sizes).toEqual([100])
})
