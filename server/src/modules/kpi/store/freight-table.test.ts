import type { Day } from '@holdfast/engine/kernel'
import { freightDay } from '@holdfast/engine/kpi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { freightDayOf } from '../views/freight-day-of.ts'
import { factsOf } from './freight-facts.fixture.ts'
import { DAYS, type FreightRows, generateFreight, insertFreight } from './freight-rows.fixture.ts'
import { generateQuotes, insertQuotes } from './quote-rows.fixture.ts'

const TODAY = '2026-06-18'
type Row = Parameters<typeof freightDayOf>[0] & { readonly day: Day; readonly currency: string }

describe('counting loads and quotes in SQL', () => {
  let stage: Stage
  const rows: FreightRows = generateFreight({ seed: 20_260_618, loads: 800 })
  const quotes = generateQuotes({ seed: 20_260_618, quotes: 100 })
  beforeAll(async () => {
    stage = await openStage()
    await insertFreight(stage, rows)
    await insertQuotes(stage, quotes)
  })
  afterAll(() => stage.close())

  const recompute = async () => {
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) select $1, 'kpi.freight', day, uuidv7() from unnest($2::date[]) day`,
      [VENTURES.northline.id, DAYS],
    )
    await stage.settle()
    return stage.sql<Row>('select * from kpi.freight_daily order by day, currency')
  }

  it('gives what the rule gives, for every day and currency', async () => {
    const stored = await recompute()
    expect(stored).toHaveLength(DAYS.length * 2)
    for (const row of stored) {
      const facts = factsOf(rows, quotes, row.currency)
      const rule = freightDay(row.day, row.currency, facts)
      const flagged = row.day <= TODAY ? rule.atRisk : 0
      expect({ day: row.day, ...freightDayOf(row) }).toEqual({ day: row.day, ...rule, atRisk: flagged })
      expect(row.lost_value_minor).toBe(
        sum(
          facts.loads
            .filter((load) => load.status === 'LOST' && load.lostOn === row.day && isCounted(load))
            .map((load) => load.billMinor),
        ),
      )
    }
  })

  it('gives it again after every row was spoilt, and only then writes', async () => {
    const before = await recompute()
    const [version] = await stage.sql<{ version: number }>(
      `select version from kpi.versions where area = 'kpi.freight'`,
    )
    await stage.sql(
      `update kpi.freight_daily set revenue_minor = revenue_minor + 1, created = 0 where day >= '2026-06-17'`,
    )
    await stage.sql(`update kpi.freight_daily set currency = 'EUR' where day = '2026-06-16' and currency = 'USD'`)
    expect(await recompute()).toEqual(before)
    expect(await recompute()).toEqual(before)
    expect(await stage.sql(`select version from kpi.versions where area = 'kpi.freight'`)).toEqual([
      { version: (version?.version ?? 0) + 1 },
    ])
  })

  it('J-08 keeps what it does not count', async () => {
    await stage.sql('alter table kpi.freight_daily add column counted_elsewhere int')
    await stage.sql(`update kpi.freight_daily set counted_elsewhere = 7, created = 99 where day = '2026-06-17'`)
    const kept = (await recompute()).filter((row) => row.day === '2026-06-17')
    expect(kept.every((row) => 'counted_elsewhere' in row && row.counted_elsewhere === 7 && row.created < 99)).toBe(
      true,
    )
  })
})

function isCounted(load: { readonly isTest: boolean; readonly voidedAt: string | null }): boolean {
  return !load.isTest && load.voidedAt === null
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
