import { contract } from '@holdfast/contract'
import { type Chance, chanceFrom } from '../demo/chance.ts'
import { CAMPAIGNS } from '../testing/world/companies.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { loadStory } from './freight-stories.ts'
import { PAYOUT_DAYS, payoutStory } from './payout-stories.ts'
import { type Step, type Story, write } from './story.ts'

const { bpo, incentives } = contract

/** Mixed work of a morning, the same for the same seed: three loads to two calls, a commit of pay and a payout now and then. */
export function storiesOf(seed: number, count: number): readonly Story[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, (_, index) => {
    const name = `S${seed}-${index}`
    if (index % 12 === 11) return { name, steps: commit(chance) }
    if (index % 12 === 5)
      return { name, steps: payoutStory(chance, name, (seed % 10) * PAYOUT_DAYS + Math.floor(index / 12)) }
    return { name, steps: index % 5 < 3 ? loadStory(chance, name) : callStory(chance, index) }
  })
}

/** Each call starts at a second of its own, by which two runs can be laid side by side. */
function callStory(chance: Chance, index: number): readonly Step[] {
  const agent = chance.pick(['nisha', 'rahul', 'arjun'] as const)
  const day = chance.between(10, 17)
  const start = Date.parse(`2026-06-${day}T05:00:00.000Z`) + index * 7_000
  const startedAt = new Date(start).toISOString()
  const endedAt = new Date(start + 240_000).toISOString()
  const connected = chance.happens(0.6)
  const outcome = {
    dials: chance.between(1, 3),
    connected,
    talkSeconds: connected ? chance.between(30, 200) : null,
    appointmentSet: connected && chance.happens(0.4),
  }
  const call = {
    ventureId: VENTURES.callbridge.id,
    campaignId: CAMPAIGNS.solar.id,
    direction: 'OUTBOUND',
    startedAt,
  } as const
  if (chance.happens(0.5)) return [write(agent, bpo.logCall, () => ({ ...call, endedAt, ...outcome }), learnCall)]
  return [
    write(agent, bpo.logCall, () => call, learnCall),
    write(agent, bpo.changeCall, ({ callId }) => ({ id: callId, endedAt, ...outcome })),
  ]
}

function learnCall(call: { readonly id: string }, told: { callId: string }): void {
  told.callId = call.id
}

function commit(chance: Chance): readonly Step[] {
  const date = `2026-06-${String(chance.between(8, 17)).padStart(2, '0')}`
  const venture = chance.pick([VENTURES.northline, VENTURES.callbridge])
  return [write('grace', incentives.commitDay, () => ({ ventureId: venture.id, date }))]
}
