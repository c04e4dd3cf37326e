import { contract } from '@holdfast/contract'
import { AS, asPerson, type Client } from './client.ts'
import { AskedWrongly, command, done } from './command.ts'

export const jobsRedrive = command({
  name: 'jobs redrive',
  says: 'Puts dead letters back into the queues that they fell out of',
  more: 'Whatever ran before and was done is not done twice.',
  takes: {
    id: { says: 'one of them, as jobs parked tells it', isWord: true },
    all: { says: 'all of them', isFlag: true },
    as: AS,
  },
  run: ({ id, all, as }) => {
    if ((id === undefined) === (all === undefined))
      throw new AskedWrongly('Say which: npx holdfast jobs redrive <id>, or --all.')
    return asPerson(as, async (client) => {
      const redriven = id === undefined ? await redriveAll(client) : await redrive(client, [id])
      return done([`${redriven} put back`], { redriven }, id === undefined || redriven > 0)
    })
  },
})

async function redrive(client: Client, ids: string[]): Promise<number> {
  return (await client.call(contract.jobs.redriveDeadLetters, { ids })).redriven
}

const AT_ONCE = 100

/** What is there at the beginning, list after list: one that falls out again meanwhile is not put back for ever. */
async function redriveAll(client: Client): Promise<number> {
  const fallen = async () => (await client.call(contract.jobs.listDeadLetters, {})).items
  let redriven = 0
  let items = await fallen()
  const newest =
    items
      .map(({ diedAt }) => diedAt)
      .sort()
      .at(-1) ?? ''
  for (let moved = 1; items.length > 0 && moved > 0; redriven += moved) {
    moved = 0
    const ids = items.map(({ id }) => id)
    for (let at = 0; at < ids.length; at += AT_ONCE) moved += await redrive(client, ids.slice(at, at + AT_ONCE))
    items = (await fallen()).filter(({ diedAt }) => diedAt <= newest)
  }
  return redriven
}
