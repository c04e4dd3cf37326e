import { type Day, eachDay } from '@holdfast/engine/kernel'
import type { Chance } from '../chance.ts'
import { seasonOf } from './seasons.ts'

export type CallLine = Readonly<Record<string, string>>

/** How good an agent is: the share of dials that connect and of calls that become an appointment. */
export type Agent = { readonly email: string; readonly connects: number; readonly appoints: number }

/** The calls of these days as a dialler exports them. What was not measured is blank. */
export function callLines(
  chance: Chance,
  prefix: string,
  agents: readonly Agent[],
  days: { from: Day; to: Day; today: Day },
): readonly CallLine[] {
  let count = 0
  return eachDay(days.from, days.to).flatMap((day) => {
    const { volume } = seasonOf(day, days.today)
    return agents.flatMap((agent) => {
      const calls = Math.round(12 * Math.max(volume, 0.5) + chance.next() * 3)
      return Array.from({ length: calls }, () => {
        count += 1
        return callLine(chance, agent, day, `${prefix}${String(count).padStart(5, '0')}`)
      })
    })
  })
}

function callLine(chance: Chance, agent: Agent, day: Day, externalRef: string): CallLine {
  const time = [chance.between(10, 18), chance.between(0, 59), chance.between(0, 59)]
  const startedAt = `${day}T${time.map((part) => String(part).padStart(2, '0')).join(':')}`
  const call = { externalRef, agent: agent.email, startedAt }
  return chance.happens(0.7) ? { ...call, ...dialled(chance, agent) } : { ...call, ...incoming(chance) }
}

function dialled(chance: Chance, agent: Agent): CallLine {
  const isConnected = chance.happens(agent.connects)
  const isAppointment = isConnected && chance.happens(agent.appoints)
  return {
    campaign: 'Sunrise Solar',
    direction: 'OUTBOUND',
    dials: String(chance.between(1, 3)),
    connected: isConnected ? 'Y' : 'N',
    talkSeconds: isConnected ? String(chance.between(45, 420)) : '',
    wrapSeconds: isConnected ? String(chance.between(10, 60)) : '',
    appointmentSet: isAppointment ? 'Y' : 'N',
    dealWon: isAppointment && chance.happens(0.2) ? 'Y' : 'N',
  }
}

function incoming(chance: Chance): CallLine {
  const isAnswered = chance.happens(0.87)
  return {
    campaign: 'Orchid Helpdesk',
    direction: 'INBOUND',
    answered: isAnswered ? 'Y' : 'N',
    answeredAfterSeconds: isAnswered ? String(chance.between(4, 75)) : '',
    talkSeconds: isAnswered ? String(chance.between(60, 400)) : '',
    holdSeconds: isAnswered ? String(chance.between(0, 40)) : '',
    wrapSeconds: isAnswered ? String(chance.between(10, 60)) : '',
    resolved: isAnswered ? (chance.happens(0.82) ? 'Y' : 'N') : '',
    rating: isAnswered && chance.happens(0.5) ? String(chance.between(2, 5)) : '',
  }
}
