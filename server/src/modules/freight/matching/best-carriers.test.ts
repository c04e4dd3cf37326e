import { judgeCarrier, scoreCarrier, type UnknownCarrier } from '@holdfast/engine/freight'
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DB } from '../../../generated/schema.ts'
import { type Caller, systemCaller } from '../../../platform/caller.ts'
import { kyselyOver } from '../../../platform/db/over.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { plantCarriers } from './plant-carriers.fixture.ts'
import { bestCarriers } from './queries/best-carriers.ts'
import { listCarrierMatches } from './queries/list-carrier-matches.ts'
import type { MatchedLoad } from './queries/matched-load.ts'
import { evidenceOf, type RandomCarrier, randomCarriers, TODAY, WANTED } from './random-carriers.fixture.ts'

const ventureId = VENTURES.northline.id
const nobody = '00000000-0000-7000-8000-000000000000'
const load: MatchedLoad = { ...WANTED, id: nobody, ventureId, status: 'OPEN', isVoid: false }
// Of these each rule of the gate refuses one alone.
const carriers = randomCarriers(400, 35)
const { id, code, name, type, currency, zone, liveFrom } = VENTURES.northline
const standing = { weekStart: 1 as const, today: TODAY, membership: null, overrides: [], openedToday: true }
const caller: Caller = {
  ...systemCaller([ventureId], MORNING),
  ventures: [{ id, code, name, type, currency, zone, liveFrom, ...standing }],
}

describe('the best of all carriers', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await stage.sql('update freight.carriers set is_test = true')
    await plantCarriers(stage, carriers)
  })
  afterAll(() => stage.close())

  const ask = (unknown: UnknownCarrier, limit: number, of = load, atFirst?: number) =>
    stage.system.database.transaction(caller, (tx) =>
      bestCarriers(tx, of, { today: TODAY, unknown, limit, withFallen: false }, atFirst),
    )

  function blocksOf(carrier: RandomCarrier, unknown: UnknownCarrier): readonly string[] {
    const terms = { today: TODAY, zone: 'America/Chicago', unknown, snapshotDays: 30 }
    const register = carrier.dotNumber === null ? null : carrier.register
    return judgeCarrier(carrier, register, terms).reasons.flatMap(({ level, code }) => (level === 'BLOCK' ? code : []))
  }

  /** A carrier of each rule that it alone refuses. */
  function loneReasons(unknown: UnknownCarrier): ReadonlyMap<string, string> {
    const found = new Map<string, string>()
    for (const carrier of carriers) {
      const [code, ...others] = blocksOf(carrier, unknown)
      if (code !== undefined && others.length === 0 && ![...found.values()].includes(code)) found.set(carrier.id, code)
    }
    return found
  }

  /** Every carrier judged alone, then put in order. */
  function oneByOne(unknown: UnknownCarrier) {
    const terms = { today: TODAY, zone: 'America/Chicago', unknown, snapshotDays: 30 }
    return carriers
      .map((carrier) => ({
        carrier,
        isRefused:
          judgeCarrier(carrier, carrier.dotNumber === null ? null : carrier.register, terms).verdict === 'BLOCK',
        score: scoreCarrier(evidenceOf(carrier)).score,
      }))
      .sort(
        (a, b) =>
          Number(a.isRefused) - Number(b.isRefused) ||
          b.score - a.score ||
          compare(a.carrier.name, b.carrier.name) ||
          compare(a.carrier.id, b.carrier.id),
      )
      .map(({ carrier: { id }, isRefused, score }) => ({ id, isRefused, score }))
  }

  it.each<UnknownCarrier>(['WARN', 'BLOCK'])(
    'F-11 are those that judging each alone finds, in the same order, with the same scores, where what is unknown: %s',
    async (unknown) => {
      const all = (await ask(unknown, 500)).map(({ id, isRefused, score }) => ({ id, isRefused, score }))
      expect(all).toEqual(oneByOne(unknown))
      expect((await ask(unknown, 8)).map(({ id }) => id)).toEqual(all.slice(0, 8).map(({ id }) => id))
      expect(new Set(all.map(({ isRefused }) => isRefused)).size).toBe(2)
    },
  )

  it.each<UnknownCarrier>(['WARN', 'BLOCK'])(
    'F-11 are judged by every rule of the gate that refuses, each of them alone too, where what is unknown: %s',
    async (unknown) => {
      const lone = loneReasons(unknown)
      const every = new Set(carriers.flatMap((carrier) => blocksOf(carrier, unknown)))
      expect([...lone.values()].sort()).toEqual([...every].sort())
      const refused = new Set((await ask(unknown, 5_000)).filter(({ isRefused }) => isRefused).map(({ id }) => id))
      expect([...lone.keys()].filter((id) => !refused.has(id))).toEqual([])
    },
  )

  it('F-12 are scored by what the query read, which is what each one’s records say', async () => {
    const expected = new Map(carriers.map((carrier) => [carrier.id, evidenceOf(carrier)]))
    for (const { id, evidence } of await ask('WARN', 500)) expect(evidence).toEqual(expected.get(id))
  })

  it('F-12 a city or state that nobody recorded is like no other place', async () => {
    const noCity = await ask('WARN', 500, { ...load, originCity: '' })
    expect(noCity.every(({ evidence }) => evidence.lane.cities === 0)).toBe(true)
    expect(noCity.some(({ evidence }) => evidence.lane.states > 0)).toBe(true)
    const noState = await ask('WARN', 500, { ...load, destinationState: '' })
    expect(noState.every(({ evidence }) => evidence.lane.states === 0 && !evidence.prefers.exact)).toBe(true)
  })

  it('F-12 are told with as many statements for three carriers as for fifty', async () => {
    const loadId = '00000000-0000-7000-8000-000000990001'
    await stage.sql(
      `insert into freight.loads (venture_id, id, number, status, customer_id, origin_city, origin_state, destination_city,
         destination_state, equipment, currency, bill_minor, created_at, created_on)
       values ($1, $2, 'M-1', 'OPEN', $3, 'Dallas', 'TX', 'Atlanta', 'GA', 'REEFER', 'USD', 1, now(), '2026-06-18')`,
      [ventureId, loadId, WANTED.customerId],
    )
    const told = async (limit: number) => {
      let statements = 0
      const items = await stage.system.database.transaction(caller, async (tx) => {
        const counting = kyselyOver<DB>(async (text, values) => {
          statements += 1
          const { rows } = await tx.executeQuery(CompiledQuery.raw(text, [...values]))
          return { rows }
        })
        return (await listCarrierMatches(counting, caller, { id: loadId, limit, withFallen: 'false' })).items
      })
      return [items.length, statements]
    }
    expect([await told(3), await told(50)]).toEqual([
      [3, 5],
      [50, 5],
    ])
  })

  it.each([
    [1, 1],
    [2, 8],
    [20, 8],
    [60, 3],
    [150, 50],
  ])('F-11 are the same where only %i carriers are looked up at first, for the best %i', async (atFirst, limit) => {
    for (const unknown of ['WARN', 'BLOCK'] as const) {
      const best = await ask(unknown, limit, load, atFirst)
      expect(best.map(({ id }) => id)).toEqual(
        oneByOne(unknown)
          .slice(0, limit)
          .map(({ id }) => id),
      )
    }
  })

  it('F-12 are found by the records of those that could be, in indexes and in no load', async () => {
    await stage.sql('vacuum analyze freight.loads')
    const looked = await stage.system.database.transaction(caller, async (tx) => {
      const before = await looksOf(tx)
      await bestCarriers(tx, load, { today: TODAY, unknown: 'WARN', limit: 1, withFallen: false }, 120)
      const after = await looksOf(tx)
      return { records: after.records - before.records, loads: after.loads - before.loads }
    })
    const fellOff = carriers.reduce((sum, { fallOffs }) => sum + fallOffs.length, 0)
    expect(looked.records).toBeGreaterThan(0)
    expect(looked.records).toBeLessThanOrEqual(120)
    expect(looked.loads).toBeLessThanOrEqual(fellOff)
  })
})

/** How often records of carriers were looked up so far, and loads themselves. */
async function looksOf(tx: Tx): Promise<{ readonly records: number; readonly loads: number }> {
  const { rows } = await tx.executeQuery<{ records: number; loads: number }>(
    CompiledQuery.raw(`select pg_stat_get_xact_numscans('freight.loads_hauled'::regclass)::int as records,
      pg_stat_get_xact_tuples_fetched('freight.loads'::regclass)::int as loads`),
  )
  return rows[0] ?? { records: 0, loads: 0 }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
