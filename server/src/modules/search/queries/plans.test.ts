import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { plansOf } from '../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { findAtFirst } from './find-at-first.ts'
import { findWords } from './find-words.ts'

const MANY = 50_000
const ventures = [VENTURES.northline.id, VENTURES.harbor.id]

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(
    `insert into search.words (venture_id, kind, word, record_id)
     select $1, k.kind, k.word, r.id from (select uuidv7() as id, n from generate_series(1, ${MANY}) n) r
     cross join lateral (values ('load', 'nl'), ('load', (100000 + n)::text), ('customer', 'transport'), ('customer', 'name' || n)) k (kind, word)`,
    [VENTURES.northline.id],
  )
  await stage.sql('analyze search.words')
})
afterAll(() => stage.close())

const find = (words: readonly string[], own: readonly string[]) => (db: Reads) =>
  findWords(
    db,
    { kind: 'load', words, limit: 30 },
    own.length > 0 ? { whole: [], partly: ventures, own } : { whole: ventures, partly: [], own: [] },
  )

/** The plan with what it did. */
async function planOf(ask: (db: Reads) => Promise<unknown>): Promise<string> {
  const asker = systemCaller(ventures, stage.clock.now())
  const explain = 'explain (analyze, costs off, timing off, buffers off)'
  const [plan = ''] = await plansOf(stage, asker, ask, { explain })
  return plan
}

const atFirst = (text: string) => (db: Reads) =>
  findAtFirst(
    db,
    text,
    (['load', 'customer', 'carrier'] as const).map((kind) => ({ kind, ventures })),
  )

describe('P-08 what is found at first', () => {
  test('is a range of the key for each kind and venture, by one plan for whatever is typed', async () => {
    for (const text of ['1234', 'nl', '100017 nl', 'nl 1', '-', 'transport name7']) {
      const plan = await planOf(atFirst(text))
      expect(plan).toMatch(/Index Only Scan using words_pkey on words w/)
      expect(plan).toMatch(/using (words_of_record|words_pkey) on words o/)
      expect(plan).not.toContain('Seq Scan')
    }
  })

  test('reads no more of a common word than are looked at, and of those that were met the other words alone', async () => {
    const plan = await planOf(atFirst('nl nowhere'))
    const walks = [...plan.matchAll(/on words w \(actual rows=([\d.]+) loops=(\d+)/g)]
    const read = walks.map(([, rows, loops]) => Number(rows) * Number(loops))
    expect(read.reduce((sum, rows) => sum + rows, 0)).toBeLessThanOrEqual(2_000 * ventures.length)
    const single = await planOf(atFirst('nl'))
    expect(single).toMatch(/on words o \(never executed\)/)
  })
})

describe('the words of a search', () => {
  test('are one range of the key each, also one that every load has', async () => {
    for (const words of [['1234'], ['nl'], ['100017', 'nl'], ['nl', '1']]) {
      const plan = await planOf(find(words, []))
      expect(plan).toMatch(/Index (Only )?Scan using words_pkey on words w/)
      expect(plan).not.toContain('Seq Scan')
    }
  })

  test('of a record are looked up by the record', async () => {
    expect(await planOf(find(['100017', 'nl'], []))).toMatch(/using (words_of_record|words_pkey) on words o/)
  })

  test('read no more of a common word than are looked at', async () => {
    const read = /on words w \(actual rows=([\d.]+)/.exec(await planOf(find(['nl', 'nowhere'], [])))?.[1]
    expect(Number(read)).toBeLessThanOrEqual(2_000)
  })

  test('of the few records that are somebody’s own are found by these records, however many others have the word', async () => {
    const own = await stage.sql<{ id: string }>(
      `select record_id as id from search.words where word between '149000' and '149049' order by 1`,
    )
    const ids = own.map(({ id }) => id)
    const plan = await planOf(find(['nl'], ids))
    expect(plan).not.toContain('Seq Scan')
    const probes = [...plan.matchAll(/on words p \(actual rows=[\d.]+ loops=(\d+)/g)].map(([, loops]) => Number(loops))
    expect(probes).toEqual([own.length * ventures.length])
  })
})
