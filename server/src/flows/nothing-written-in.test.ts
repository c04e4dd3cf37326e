import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterHotel } from '../testing/hotels.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const root = resolve(import.meta.dirname, '../../..')
/** Services whose address is theirs, and names that nobody can own. */
const KNOWN =
  /^(api\.(twilio|sendgrid)\.com|events(\.eu)?\.pagerduty\.com|mobile\.fmcsa\.dot\.gov|localhost|.*\.(example|invalid))$/
const PRODUCT = {
  exclude: ['**/*.test.ts', '**/*.fixture.ts', '**/testing/**', '**/faults/**', '**/fuzz/**', '**/demo/**'],
}

describe('P-11 the program says by itself', () => {
  it('no address of where it runs, and none that it writes from or to', () => {
    const files = ['server', 'contract', 'engine'].flatMap((part) =>
      globSync(`${part}/src/**/*.ts`, { cwd: root, ...PRODUCT }),
    )
    const hosts = files.flatMap((file) =>
      [
        ...readFileSync(resolve(root, file), 'utf8').matchAll(/(?:https?:\/\/|[\w.]+@)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g),
      ].map(([, host = '']) => ({ file, host })),
    )
    expect(hosts.filter(({ host }) => !KNOWN.test(host) && !/^(\d+\.){3}\d+$/.test(host))).toEqual([])
    expect(hosts.length).toBeGreaterThan(5)
  })

  describe('of a hotel and a venture', () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await openStage()
    })
    afterAll(() => stage.close())

    it('no number of rooms', async () => {
      const unknown = { code: 'UNK', name: 'Unknown', rooms: undefined } as unknown as { code: string }
      expect((await enterHotel(stage, unknown)).rooms).toBeNull()
      expect((await enterHotel(stage, { code: 'SEVEN', name: 'Seven', rooms: 7 })).rooms).toBe(7)
    })

    it('no goal: none stands until somebody sets one', async () => {
      const ventureId = VENTURES.northline.id
      const goals = async () => (await stage.as('omar').call(contract.kpi.listTargets, { ventureId })).items
      expect(await goals()).toEqual([])
      const goal = { ventureId, metric: 'delivered', value: '10', per: 'day', from: '2026-06-18' } as const
      await stage.as('omar').call(contract.kpi.setTarget, goal)
      expect(await goals()).toMatchObject([{ metric: 'delivered', value: '10' }])
    })
  })
})
