import { contract } from '@holdfast/contract'
import { anyHistory, FIRST_FACT, foldFirst, type History, SPAN } from '@holdfast/engine/incentives/model/testing'
import { eachDay } from '@holdfast/engine/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plantHistory, plantWork } from '../testing/histories/plant-history.ts'
import { storedHistory } from '../testing/histories/stored-history.ts'
import { openStage, type Stage } from '../testing/stage.ts'

const EVENING = `${SPAN.to}T20:00:00.000Z`
const HISTORIES = fc.sample(anyHistory, { seed: 16, numRuns: 20, unbiased: true }).map(storedHistory)

test.each(HISTORIES.map((history, index) => [index, history] as const))(
  'I-26 what is stored of history %i is what the engine says of it, whatever was committed before and in whichever order',
  async (index, history) => {
    const stage = await openStage({ now: EVENING })
    try {
      const ventureId = await plantHistory(stage, { ...history, loads: earlier(history, index), facts: [] })
      await commit(stage, ventureId, daysFrom(index))
      await plantWork(stage, history)
      await commit(stage, ventureId, daysFrom(index + 5))
      expect(await storedLines(stage)).toEqual(expectedLines(history))
      expect(await commit(stage, ventureId, daysFrom(3))).toBe(0)
      const span = { ventureId, from: FIRST_FACT, to: SPAN.to }
      expect((await stage.as('meera').call(contract.incentives.verifyPay, span)).differences).toEqual([])
    } finally {
      await stage.close()
    }
  },
)

test('the histories pay for teams and single loads, by own rates, and in converted money', () => {
  const lines = HISTORIES.flatMap((history) =>
    foldFirst(history, { from: FIRST_FACT, to: SPAN.to }).map((line) => {
      const version = history.versions.find(({ from }) => from === line.versionId)
      return { ...line, rule: version?.rules.find(({ ruleKey }) => ruleKey === line.ruleKey) }
    }),
  ).filter(({ amountMinor }) => amountMinor !== 0)
  expect(lines.filter(({ rule }) => rule?.of === 'team').length).toBeGreaterThan(5)
  expect(lines.filter(({ rule }) => rule?.calcType === 'LOAD_LEVEL_BONUS').length).toBeGreaterThan(5)
  expect(lines.filter(({ override }) => override !== null).length).toBeGreaterThan(5)
  expect(lines.filter(({ fx }) => fx !== null).length).toBeGreaterThan(5)
})

/** What was known of the loads before: some not yet, one cheaper, one of them not delivered. */
function earlier({ loads }: History, index: number): NonNullable<History['loads']> {
  return (loads ?? []).flatMap((load, n) => {
    if ((n + index) % 4 === 0) return []
    if ((n + index) % 4 === 1) return [{ ...load, revenue: '777' }]
    return (n + index) % 4 === 2 && load.status === 'DELIVERED' ? [{ ...load, status: 'IN_TRANSIT' }] : [load]
  })
}

/** Every day, in three heaps, in an order that depends on the number. */
function daysFrom(number: number): readonly (readonly string[])[] {
  const days = eachDay(FIRST_FACT, SPAN.to)
  const turned = [...days.slice(number % days.length), ...days.slice(0, number % days.length)]
  return [
    turned.filter((_, n) => n % 3 === 1),
    turned.filter((_, n) => n % 3 === 0),
    turned.filter((_, n) => n % 3 === 2),
  ]
}

/** How many lines were written. */
async function commit(stage: Stage, ventureId: string, heaps: readonly (readonly string[])[]): Promise<number> {
  const [before] = await stage.sql<{ written: number }>(WRITTEN, [ventureId])
  for (const heap of heaps) {
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) select $1, 'pay', day, uuidv7() from unnest($2::date[]) day`,
      [ventureId, heap],
    )
    await stage.settle()
  }
  const [after] = await stage.sql<{ written: number }>(WRITTEN, [ventureId])
  return (after?.written ?? 0) - (before?.written ?? 0)
}

const WRITTEN = `select coalesce(sum(inserted + updated + deleted), 0)::int as written from incentives.commits where venture_id = $1`

async function storedLines(stage: Stage): Promise<object[]> {
  const lines = await stage.sql<{ person: string; day: string; ruleKey: string; reason: string }>(
    `select user_id as person, day, rule_key as "ruleKey", currency, amount_minor as "amountMinor", to_date as "toDate", before,
        override ->> 'rate' as override, fx ->> 'day' as "fxDay", unmeasured, nullif(reason, 'earned') as reason
      from incentives.lines`,
  )
  return inOrder(lines)
}

function expectedLines(history: History): object[] {
  const lines = foldFirst(history, { from: FIRST_FACT, to: SPAN.to }).map((line) => ({
    person: line.person,
    day: line.day,
    ruleKey: line.ruleKey,
    currency: line.currency,
    amountMinor: line.amountMinor,
    toDate: JSON.parse(JSON.stringify(line.toDate)) as object,
    before: JSON.parse(JSON.stringify(line.before)) as object | null,
    override: line.override?.rate ?? null,
    fxDay: line.fx?.day ?? null,
    unmeasured: line.unmeasured,
    reason: line.reason,
  }))
  return inOrder(lines)
}

function inOrder<Line extends { readonly person: string; readonly day: string; readonly ruleKey: string }>(
  lines: readonly Line[],
) {
  const keyOf = ({ day, person, ruleKey }: Line) => `${day} ${person} ${ruleKey}`
  return [...lines].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
