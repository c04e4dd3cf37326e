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
import { dayTimes, type RowTime } from '../../../platform/imports/cells/instant.ts'
import { kept } from '../../../platform/imports/cells/kept.ts'
import type { GivenRow, ImportTarget, RowError } from '../../../platform/imports/kind.ts'
import type { AddressedPerson, PersonFinder } from '../../ventures/index.ts'
import { boundErrors } from './call-bounds.ts'
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

/** Turns the rows of one file into calls. */
export function callChecker(file: CallFile): (row: GivenRow) => Checked {
  const { isNoon, settle } = dayTimes(file.target.zone)
  const readStart = startReader(file.target.zone, isNoon)
  const place = placeFinder(file)
  return (row) => {
    const errors = boundErrors(row)
    const start = readStart(row)
    if ('message' in start) errors.push(start)
    const found = file.findPerson(String(row.values['agent']))
    if ('error' in found) errors.push({ column: 'agent', message: found.error })
    if (errors.length > 0 || 'message' in start || 'error' in found) return { errors }
    const at = place(String(row.values['campaign'] ?? file.campaign))
    const end = endOf(row, isNoon)
    const [startedAt = start.at, endedAt = end.at] = settle([start, end], file.context.at)
    const times = { startedAt: startedAt ?? start.at, endedAt }
    return decided(file, row, at, saidOf(file, row, at, found.person, times))
  }
}

function endOf({ values }: GivenRow, isNoon: (instant: string) => boolean): RowTime {
  const at = (values['endedAt'] ?? null) as string | null
  return { at, isDay: at !== null && isNoon(at) }
}

/** A campaign as a file names it, and how its calls are dated: that of the venture until it is made. */
type Place = {
  readonly campaign: CallRow['campaign']
  readonly id: CampaignId
  readonly zone: string
  readonly dayOf: (instant: Instant) => Day
}

function placeFinder({ target, desks }: CallFile): (name: string) => Place {
  const days = new Map<string, Place['dayOf']>()
  const dayIn = (zone: string) => {
    const dayOf = days.get(zone) ?? dayFinder(zone)
    days.set(zone, dayOf)
    return dayOf
  }
  return kept((name) => {
    const folded = foldedName(name)
    const known = desks.campaigns.get(folded)
    const zone = known?.zone ?? target.zone
    return { campaign: { name, folded }, id: known?.id ?? ('' as CampaignId), zone, dayOf: dayIn(zone) }
  })
}

function saidOf(
  { target, desks, isTest, direction }: CallFile,
  { values }: GivenRow,
  { id, zone, dayOf }: Place,
  person: AddressedPerson,
  { startedAt, endedAt }: { readonly startedAt: Instant; readonly endedAt: Instant | null },
): ImportedCall {
  const which = (values['direction'] ?? direction) as CallDirection
  return {
    id: '' as CallId,
    ventureId: target.ventureId,
    campaignId: id,
    zone,
    currency: target.currency,
    agentId: desks.agents.get(person.id) ?? ('' as AgentId),
    agentUserId: person.id,
    direction: which,
    startedAt,
    startedOn: dayOf(startedAt),
    endedAt,
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

function decided(file: CallFile, { line, key, digest }: GivenRow, { campaign }: Place, said: ImportedCall): Checked {
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
