import type { LoadId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { bookLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { loadLabels } from './load-labels.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundDelta(stage, ['tessa'])
})
afterAll(() => stage.close())

it('names loads by number and lane, those of the given ventures only', async () => {
  const ours = await bookLoad(stage, 'arjun')
  const theirs = await bookLoad(stage, 'tessa', { ventureId: DELTA.id, customerId: DELTA.customer.id })
  const ids = [ours.id, ours.id, theirs.id, DELTA.id] as LoadId[]
  const both = systemCaller([VENTURES.northline.id, DELTA.id], stage.clock.now())
  const { labels, none } = await stage.system.database.read(both, async (db) => ({
    labels: await loadLabels(db, [VENTURES.northline.id], ids),
    none: [await loadLabels(db, [], ids), await loadLabels(db, [VENTURES.northline.id], [])],
  }))
  expect([...labels.values()]).toEqual([
    {
      id: ours.id,
      ventureId: VENTURES.northline.id,
      number: ours.number,
      lane: { from: 'Dallas, TX', to: 'Atlanta, GA' },
    },
  ])
  expect(none.map((map) => map.size)).toEqual([0, 0])
})
