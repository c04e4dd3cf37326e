// A worker of its own process with one job: after its first write it may wait until it is told to go on.
import { once } from 'node:events'
import { openSystem } from '../../../system.ts'
import { stageOptions } from '../../../testing/stage-options.ts'
import { fixedClock } from '../../clock.ts'
import { leave, PLACE, probe } from './probe.ts'

const [ownerUrl = '', now = '', name = '', how = ''] = process.argv.slice(2)

const job = probe(
  async ({ perform }) => {
    await perform(leave, { ventureId: PLACE, name: `${name} began` })
    process.send?.('began')
    if (how === 'waits') await once(process, 'message')
    await perform(leave, { ventureId: PLACE, name: `${name} ended` }).catch((error: unknown) => {
      process.send?.('refused')
      throw error
    })
    return null
  },
  { covers: 'yesterday' },
)

const options = stageOptions({ scheduledJobs: [job], isWorker: true, logLevel: 'warn' }, fixedClock(now))
const system = await openSystem({ ...options, ownerUrl })
await system.startWork()
process.send?.('ready')
