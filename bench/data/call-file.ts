import { AGENTS, CAMPAIGNS } from '../../server/src/testing/world/companies.ts'
import { PEOPLE } from '../../server/src/testing/world/people.ts'

/** A year of calls as a dialler exports them; the same for everybody who asks for as many. */
export type GeneratedCall = {
  readonly ref: string
  readonly agent: keyof typeof AGENTS
  readonly campaign: keyof typeof CAMPAIGNS
  readonly startedAt: Date
  readonly seconds: number
  readonly isConnected: boolean
  readonly isBooked: boolean
}

const AGENT_NAMES = ['nisha', 'rahul', 'arjun'] as const
const FIRST_DAY = Date.UTC(2025, 5, 18, 4, 0)
const DAYS = 360

export function generatedCalls(count: number): readonly GeneratedCall[] {
  return Array.from({ length: count }, (_, n) => {
    const onDay = Math.floor((n * DAYS) / count)
    return {
      ref: `C-${String(n).padStart(7, '0')}`,
      agent: AGENT_NAMES[n % AGENT_NAMES.length] ?? 'nisha',
      campaign: n % 5 === 0 ? 'helpdesk' : 'solar',
      startedAt: new Date(FIRST_DAY + onDay * 86_400_000 + (n % 500) * 60_000),
      seconds: 40 + ((n * 37) % 400),
      isConnected: n % 3 !== 0,
      isBooked: n % 11 === 0,
    }
  })
}

const HEADER = 'Call Id,Agent,Campaign,Direction,Started At,Talk Time,Wrap,Dials,Connected,Appointment'

/** `isBad`: rows that cannot be imported, because nobody has their agent's name. */
export function callFile(calls: readonly GeneratedCall[], isBad: (n: number) => boolean = () => false): Buffer {
  const rows = calls.map((call, n) =>
    [
      call.ref,
      isBad(n) ? `Ghost ${n}` : PEOPLE[AGENTS[call.agent].person].email,
      CAMPAIGNS[call.campaign].name,
      'Outbound',
      call.startedAt.toISOString(),
      `00:0${Math.floor(call.seconds / 60)}:${String(call.seconds % 60).padStart(2, '0')}`,
      '15',
      '1',
      call.isConnected ? 'Y' : 'N',
      call.isBooked ? 'Yes' : 'No',
    ].join(','),
  )
  return Buffer.from(`${HEADER}\r\n${rows.join('\r\n')}\r\n`)
}
