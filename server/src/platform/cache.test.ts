import { refuse } from '@holdfast/engine/kernel'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Cache, createCache } from './cache.ts'

describe('the cache', () => {
  let cache: Cache
  beforeEach(() => {
    cache = createCache()
  })
  afterEach(() => cache.close())

  it('F-14 computes once for a hundred who ask at once', async () => {
    const { promise, resolve } = Promise.withResolvers<{ figure: number }>()
    const asked = Array.from({ length: 100 }, () => cache.keep('figures', 'same', () => promise))
    resolve({ figure: 1 })
    expect(new Set(await Promise.all(asked)).size).toBe(1)
    expect(cache.counts().get('figures')).toEqual({ kept: 99, computed: 1 })
  })

  it('keeps a figure under its own key', async () => {
    for (const figure of [1, 2]) await cache.keep('figures', `version ${figure}`, async () => ({ figure }))
    expect(await cache.keep('figures', 'version 1', async () => ({ figure: 3 }))).toEqual({ figure: 1 })
    expect(cache.counts().get('figures')).toEqual({ kept: 1, computed: 2 })
  })

  it('keeps no failure, and says it as it was said', async () => {
    const refused = () => refuse('refused', 'range.reversed', 'Swap them.')
    await expect(cache.keep('figures', 'key', async () => refused())).rejects.toMatchObject({ code: 'range.reversed' })
    expect(await cache.keep('figures', 'key', async () => ({ figure: 1 }))).toEqual({ figure: 1 })
  })
})
