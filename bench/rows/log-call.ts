import { contract } from '@holdfast/contract'
import { CAMPAIGNS } from '../../server/src/testing/world/companies.ts'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import { interleave, type Load, median, putLoad, ratio } from '../load.ts'
import { atLeast, type Row, seen } from '../row.ts'
import { serveFloor, serveProduct } from '../server-process.ts'

const PATH = `/api${contract.bpo.logCall.path}`

export const logCall: Row = {
  name: 'log-call',
  job: 'one write over HTTP with every guarantee: key, effect, event, jobs, marks',
  measure: async (stand) => {
    const database = await stand.database('log_call')
    const product = await serveProduct(database.ownerUrl, 'web')
    const floor = await serveFloor('call', database.superUrl)
    const job = {
      path: PATH,
      connections: stand.size.connections,
      seconds: stand.size.seconds,
      method: 'POST',
      headers: { cookie: stand.cookie('nisha'), 'content-type': 'application/json', 'idempotency-key': '[n]' },
      body: JSON.stringify(endedCall()),
    } as const
    try {
      const { call, bare } = await interleave(stand.size.rounds, {
        call: () => putLoad({ ...job, url: product.url }),
        bare: () => putLoad({ ...job, url: floor.url }),
      })
      const rate = (load: Load) => load.perSecond
      return [
        atLeast('writes per second ÷ floor', ratio(call, bare, rate), 0.45),
        seen('writes per second', `${median(call.map(rate)).toFixed(0)}, floor ${median(bare.map(rate)).toFixed(0)}`),
      ]
    } finally {
      await product.stop()
      await floor.stop()
      await database.close()
    }
  },
}

function endedCall(): object {
  const startedAt = Date.now() - 3_600_000
  return {
    ventureId: VENTURES.callbridge.id,
    campaignId: CAMPAIGNS.solar.id,
    direction: 'OUTBOUND',
    startedAt: new Date(startedAt).toISOString(),
    endedAt: new Date(startedAt + 240_000).toISOString(),
    dials: 2,
    connected: true,
    talkSeconds: 120,
    wrapSeconds: 30,
    appointmentSet: true,
  }
}
