import { contract } from '@holdfast/contract'
import type { Day, Instant } from '@holdfast/engine/kernel'
import { AGENTS, CAMPAIGNS } from '../testing/world/companies.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import type { Chance } from './chance.ts'
import { at } from './moving-clock.ts'
import type { Scene } from './scene.ts'

const { id: ventureId, zone } = VENTURES.callbridge

/** A day at Callbridge: three agents dial for solar appointments and answer the helpdesk. */
export function bpoDay(chance: Chance, day: Day, until: Instant): readonly Scene[] {
  return Object.values(AGENTS)
    .flatMap((agent) =>
      Array.from({ length: chance.between(8, 14) }, (_, index) => callStory(chance, day, agent.person, index)),
    )
    .filter((scene) => scene.at <= until)
}

function callStory(chance: Chance, day: Day, agent: 'nisha' | 'rahul' | 'arjun', index: number): Scene {
  const startedAt = at(day, zone, 10 + Math.floor(index / 2), chance.between(0, 50))
  const measures = chance.happens(0.7) ? dialled(chance, startedAt) : answeredCall(chance, startedAt)
  return {
    at: measures.endedAt,
    by: agent,
    play: (person) => person.call(contract.bpo.logCall, { ventureId, startedAt, ...measures }),
  }
}

function later(instant: Instant, seconds: number): Instant {
  return new Date(new Date(instant).getTime() + seconds * 1000).toISOString() as Instant
}

function dialled(chance: Chance, startedAt: Instant) {
  const connected = chance.happens(0.55)
  const talkSeconds = connected ? chance.between(45, 420) : null
  const appointmentSet = connected && chance.happens(0.3)
  return {
    campaignId: CAMPAIGNS.solar.id,
    direction: 'OUTBOUND' as const,
    dials: chance.between(1, 3),
    connected,
    talkSeconds,
    appointmentSet,
    dealWon: appointmentSet && chance.happens(0.2),
    wrapSeconds: connected ? chance.between(10, 60) : null,
    endedAt: later(startedAt, talkSeconds === null ? 30 : talkSeconds + 90),
  }
}

function answeredCall(chance: Chance, startedAt: Instant) {
  const answered = chance.happens(0.86)
  const talkSeconds = answered ? chance.between(60, 400) : null
  return {
    campaignId: CAMPAIGNS.helpdesk.id,
    direction: 'INBOUND' as const,
    answered,
    answeredAfterSeconds: answered ? chance.between(4, 75) : null,
    talkSeconds,
    holdSeconds: answered ? chance.between(0, 40) : null,
    wrapSeconds: answered ? chance.between(10, 60) : null,
    resolved: answered ? chance.happens(0.82) : null,
    rating: answered && chance.happens(0.5) ? chance.between(2, 5) : null,
    endedAt: later(startedAt, talkSeconds === null ? 40 : talkSeconds + 120),
  }
}
