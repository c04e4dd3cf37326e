import { DISPUTE_KIND_NAMES, type DisputeKind, type DisputeStage, type DisputeStatus } from '../hospitality/index.ts'
import { addDays, type Day, type Money, type UserId } from '../kernel/index.ts'
import { type HotelItem, type HotelItemKind, itemKey } from './item.ts'

/** A hotel's dispute as it stands. */
export type DisputeNews = {
  readonly id: string
  readonly hotelName: string
  readonly kind: DisputeKind
  readonly reference: string | null
  readonly amount: Money
  readonly recoveredMinor: number | null
  readonly openedOn: Day
  readonly evidenceDueOn: Day | null
  /** When evidence went out in this stage. */
  readonly submittedOn: Day | null
  readonly status: DisputeStatus
  readonly stage: DisputeStage
  readonly decidedOn: Day | null
  readonly ownerId: UserId | null
}

/** How an item stands; `item` null: its cause is not there, or not any more. */
export type StandingHotelItem = {
  readonly key: string
  readonly item: HotelItem | null
  /** The day on which the fire was put out; null while it burns. */
  readonly resolvedOn: Day | null
}

/** Each reminder is told from so many days before the acquirer's date until the next one; after the date, until the end. */
const REMINDERS = [
  { kind: 'dispute_due_7', from: -7, until: -4, severity: 'risk' },
  { kind: 'dispute_due_3', from: -3, until: -2, severity: 'risk' },
  { kind: 'dispute_due_1', from: -1, until: 0, severity: 'bad' },
  { kind: 'dispute_past_due', from: 1, until: null, severity: 'bad' },
] as const satisfies readonly {
  readonly kind: HotelItemKind
  readonly from: number
  readonly until: number | null
  readonly severity: HotelItem['severity']
}[]

/** All items that there can be of a dispute, in the state that it calls for (domain.md §4, table). */
export function disputeItems(dispute: DisputeNews): readonly StandingHotelItem[] {
  return [
    ...REMINDERS.map((reminder) => standingReminder(dispute, reminder)),
    decided(dispute, 'LOST'),
    decided(dispute, 'WON'),
  ]
}

/** Each stage is reminded of anew: whoever took on the reminder of one did not take on that of the next. */
function reminderKey(kind: HotelItemKind, { stage, id }: DisputeNews): string {
  return itemKey(kind, `${stage}_${id}`)
}

/** A reminder whose days had not come when evidence went out or the dispute was decided was never needed. */
function standingReminder(dispute: DisputeNews, reminder: (typeof REMINDERS)[number]): StandingHotelItem {
  const { kind, from, until, severity } = reminder
  const key = reminderKey(kind, dispute)
  const { evidenceDueOn: due, openedOn } = dispute
  if (due === null) return { key, item: null, resolvedOn: null }
  const [first, last] = [addDays(due, from), until === null ? null : addDays(due, until)]
  const factDay = first < openedOn ? openedOn : first
  const resolvedOn = dispute.decidedOn ?? dispute.submittedOn
  const isOver = (last !== null && last < factDay) || (resolvedOn !== null && resolvedOn < factDay)
  if (isOver) return { key, item: null, resolvedOn: null }
  const says =
    kind === 'dispute_past_due' ? `Evidence was due on ${dayText(due)}` : `Evidence is due on ${dayText(due)}`
  const why = `${says}. ${dispute.hotelName}.`
  const item = about(dispute, { kind, key, section: 'firefront', severity, factDay, why })
  return { key, item: { ...item, toldUntil: last }, resolvedOn }
}

function decided(dispute: DisputeNews, status: 'WON' | 'LOST'): StandingHotelItem {
  const isWon = status === 'WON'
  const kind = isWon ? 'dispute_won' : 'dispute_lost'
  const key = itemKey(kind, dispute.id)
  if (dispute.status !== status || dispute.decidedOn === null) return { key, item: null, resolvedOn: null }
  const told = isWon
    ? ({ section: 'wins', severity: 'good' } as const)
    : ({ section: 'firefront', severity: 'bad' } as const)
  const why = `${isWon ? 'Won' : 'Lost'} for ${dispute.hotelName}.`
  return { key, item: about(dispute, { kind, key, ...told, factDay: dispute.decidedOn, why }), resolvedOn: null }
}

function about(
  { id, hotelName, kind: dispute, reference, amount, ownerId }: DisputeNews,
  told: Pick<HotelItem, 'kind' | 'key' | 'section' | 'severity' | 'factDay' | 'why'>,
): HotelItem {
  const name = nameOf(dispute)
  return {
    ...told,
    subject: { type: 'hotel_dispute', id },
    title: { label: reference === null ? name : `${name} ${reference}`, hotelName },
    amount,
    who: ownerId,
    toldUntil: null,
  }
}

/** "Chargeback", "No-show dispute" */
function nameOf(kind: DisputeKind): string {
  const name = DISPUTE_KIND_NAMES[kind]
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return kind === 'CHARGEBACK' ? capital : `${capital} dispute`
}

const words = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' })

/** "18 June" */
function dayText(day: Day): string {
  return words.format(new Date(`${day}T00:00:00Z`))
}
