import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eveningOf, sendReport } from '../../../../testing/eod.ts'
import { MORNING, openStage, type Stage } from '../../../../testing/stage.ts'
import type { PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  stage.clock.set(eveningOf('2026-06-17'))
  await sendReport(stage, 'ana', { day: '2026-06-17' })
  await sendReport(stage, 'arjun', { day: '2026-06-17' })
  stage.clock.set(MORNING)
})
afterAll(() => stage.close())

const missing = async (who: PersonName) => {
  const { reports } = await stage.as(who).call(contract.briefing.getBriefing, { ventureId: VENTURES.northline.id })
  return reports.map(({ day, people }) => [day, people.map(({ name }) => name)])
}

it('the briefing names whose report of yesterday is missing, to whoever leads them, until it is sent', async () => {
  expect(await missing('omar')).toEqual([['2026-06-17', ['Dana Kowalski', 'Daniel Reyes', 'Priya Nair']]])
  expect(await missing('dana')).toEqual([['2026-06-17', ['Dana Kowalski', 'Daniel Reyes']]])
  expect(await missing('ana')).toEqual([])
  await sendReport(stage, 'daniel', { day: '2026-06-17' })
  await sendReport(stage, 'dana', { day: '2026-06-17' })
  expect(await missing('dana')).toEqual([])
  expect(await missing('omar')).toEqual([['2026-06-17', ['Priya Nair']]])
})
