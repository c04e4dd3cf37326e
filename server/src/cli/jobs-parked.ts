import { contract } from '@holdfast/contract'
import { AS, asPerson } from './client.ts'
import { command, done } from './command.ts'

export const jobsParked = command({
  name: 'jobs parked',
  says: 'The dead letters: what was given up after its last attempt, and why',
  takes: { as: AS },
  run: ({ as }) =>
    asPerson(as, async (client) => {
      const { items, total } = await client.call(contract.jobs.listDeadLetters, {})
      const lines = items.flatMap((one) => [
        `${one.id}  ${one.says}`,
        `  given up ${one.diedAt} after ${one.attempts} attempts: ${one.reason}`,
      ])
      return done([`${total} parked`, ...lines], { total, items })
    }),
})
