import {
  type CallContext,
  type CallDirection,
  type CallOutcome,
  type ImportedCall,
  importCall,
} from '@holdfast/engine/bpo'
import {
  type AgentId,
  type CallId,
  type CampaignId,
  type Day,
  dayFinder,
  type Instant,
  Refusal,
} from '@holdfast/engine/kernel'
import type { GivenRow, ImportTarget, RowError } from '../../../platform/imports/kind.ts'
import type { PersonFinder } from '../../ventures/index.ts'
import { type CallRow, keyOf } from './call-row.ts'
import { type Desks, foldedName } from './desks.ts'
import { startReader } from './start-cells.ts'

export type CallFile = {
  readonly target: ImportTarget
  readonly context: CallContext
  readonly findPerson: PersonFinder
  readonly desks: Desks
  /** Whoever imports is in training. */
  readonly isTest: boolean
  /** What holds where the file says nothing. */
  readonly campaign: string
  readonly direction: CallDirection
}
type Checked = { readonly row: CallRow } | { readonly errors: readonly RowError[] }

const LONGEST = 120
const MOST_SECONDS = 86_400
const MOST_DIALS = 1_000
const MOST_MINOR = 1_000_000_000_000

/** Turns the rows of one file into calls. */
export function callChecker(file: CallFile): (row: GivenRow) => Checked {
  const readStart = startReader(file.target.zone)
  const days = new Map<string, (instant: Instant) => Day>()
  const dayIn = (zone: string, instant: Instant) => {
    const finder = days.get(zone) ?? dayFinder(zone)
    days.set(zone, finder)
    return finder(instant)
  }
  return (row) => {
    const errors = boundErrors(row)
    const start = readStart(row)
    if ('message' in start) errors.push(start)
    const found = file.findPerson(String(row.values['agent']))
    if ('error' in found) errors.push({ column: 'agent', message: found.error })
    if (errors.length > 0 || 'message' in start || 'error' in found) return { errors }
    const said = saidOf(file, row, found.person, start.startedAt, dayIn)
    return decided(file, row, said)
  }
}

function saidOf(
  { target, desks, isTest, campaign, direction }: CallFile,
  { values }: GivenRow,
  person: Extract<ReturnType<PersonFinder>, { person: unknown }>['person'],
  startedAt: Instant,
  dayIn: (zone: string, instant: Instant) => Day,
): ImportedCall {
  const known = desks.campaigns.get(foldedName(String(values['campaign'] ?? campaign)))
  const zone = known?.zone ?? target.zone
  const which = (values['direction'] ?? direction) as CallDirection
  return {
    id: '' as CallId,
    ventureId: target.ventureId,
    campaignId: known?.id ?? ('' as CampaignId),
    zone,
    currency: target.currency,
    agentId: desks.agents.get(person.id) ?? ('' as AgentId),
    agentUserId: person.id,
    direction: which,
    startedAt,
    startedOn: dayIn(zone, startedAt),
    endedAt: (values['endedAt'] ?? null) as Instant | null,
    externalRef: (values['externalRef'] ?? null) as string | null,
    isTest: isTest || person.isTest,
    outcome: outcomeOf(values, which),
  }
}

function outcomeOf(values: GivenRow['values'], direction: CallDirection): CallOutcome {
  const flag = (key: string) => (values[key] ?? null) as boolean | null
  const number = (key: string) => (values[key] ?? null) as number | null
  const connected = flag('connected')
  return {
    // Of an inbound call the two are one fact, under whichever name the file has it.
    answered: flag('answered') ?? (direction === 'INBOUND' ? connected : null),
    answeredAfterSeconds: number('answeredAfterSeconds'),
    talkSeconds: number('talkSeconds'),
    holdSeconds: number('holdSeconds'),
    wrapSeconds: number('wrapSeconds'),
    dials: number('dials'),
    connected,
    resolved: flag('resolved'),
    appointmentSet: flag('appointmentSet'),
    dealWon: flag('dealWon'),
    revenueMinor: number('revenue'),
    rating: number('rating'),
  }
}

function decided(file: CallFile, { line, key, digest, values }: GivenRow, said: ImportedCall): Checked {
  const campaign = String(values['campaign'] ?? file.campaign)
  try {
    const call = importCall(said, file.context)
    return { row: { line, key: keyOf(said.externalRef, key), digest, campaign, said, call } }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return { errors: [{ column: COLUMN_OF[problem.code] ?? null, message: problem.message }] }
  }
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  'call.time_in_future': 'startedAt',
  'call.ended_before_start': 'endedAt',
  'call.talk_too_long': 'talkSeconds',
  'call.wait_without_answer': 'answeredAfterSeconds',
  'call.connected_not_answered': 'connected',
  'call.revenue_invalid': 'revenue',
  'call.rating_invalid': 'rating',
}

/** What a person could not have typed either, in the words of the column. */
function boundErrors({ values }: GivenRow): RowError[] {
  const errors: RowError[] = []
  for (const column of ['externalRef', 'campaign']) {
    const text = values[column]
    if (typeof text === 'string' && text.length > LONGEST)
      errors.push({ column, message: `At most ${LONGEST} characters, and this has ${text.length}. Shorten it.` })
  }
  for (const [column, most, what] of MOST) {
    const number = values[column]
    if (typeof number === 'number' && number > most) errors.push({ column, message: `At most ${most} ${what}.` })
  }
  return errors
}

const MOST: readonly (readonly [column: string, most: number, what: string])[] = [
  ['answeredAfterSeconds', MOST_SECONDS, 'seconds, which is a day'],
  ['talkSeconds', MOST_SECONDS, 'seconds, which is a day'],
  ['holdSeconds', MOST_SECONDS, 'seconds, which is a day'],
  ['wrapSeconds', MOST_SECONDS, 'seconds, which is a day'],
  ['dials', MOST_DIALS, 'dials'],
  ['revenue', MOST_MINOR, 'minor units'],
  ['rating', 5, 'stars; a rating is 1 to 5'],
]
