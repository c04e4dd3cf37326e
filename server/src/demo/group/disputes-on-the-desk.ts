import type { HotelDisputeChange } from '@holdfast/contract'
import type { DisputeKind, EvidenceItem } from '@holdfast/engine/hospitality'
import { addDays, type Day } from '@holdfast/engine/kernel'
import { PEOPLE } from '../../testing/world/people.ts'

export type ToldDispute = {
  readonly kind: DisputeKind
  readonly reference: string | null
  readonly guestName: string
  readonly amountMinor: number
  /** Days from the hotel's today. */
  readonly openedIn: number
  readonly dueIn: number | null
  readonly ownerId: string | null
  readonly there?: readonly EvidenceItem[]
  readonly note?: string
  readonly submitted?: true
  readonly steps?: (today: Day) => readonly HotelDisputeChange[]
}

const LUIS = PEOPLE.luis.id
const TESSA = PEOPLE.tessa.id
/** One of each state, with dates around today. */
export const ON_THE_DESK: readonly ToldDispute[] = [
  {
    kind: 'CHARGEBACK',
    reference: 'CB-7731',
    guestName: 'Owen Pratt',
    amountMinor: 418_50,
    openedIn: -24,
    dueIn: -2,
    ownerId: null,
    note: 'The bank’s letter lay in the wrong tray. Ask for an extension.',
  },
  {
    kind: 'CHARGEBACK',
    reference: 'CB-7764',
    guestName: 'Marta Lindholm',
    amountMinor: 1_264_00,
    openedIn: -19,
    dueIn: 0,
    ownerId: LUIS,
    there: ['RECEIPT', 'SIGNATURE', 'CANCELLATION_POLICY'],
    note: 'Folio and signed registration card are here. Still missing: the mails with the guest.',
    steps: () => [{ status: 'IN_PROGRESS' }],
  },
  {
    kind: 'NO_SHOW',
    reference: 'NS-118',
    guestName: 'Gerald Voss',
    amountMinor: 189_00,
    openedIn: -9,
    dueIn: 1,
    ownerId: LUIS,
    there: ['CANCELLATION_POLICY'],
    steps: () => [{ status: 'IN_PROGRESS' }],
  },
  {
    kind: 'OTA',
    reference: 'BDC-40977',
    guestName: 'Yuki Tanabe',
    amountMinor: 342_80,
    openedIn: -12,
    dueIn: 3,
    ownerId: TESSA,
    there: ['SERVICE', 'RECEIPT', 'COMMUNICATION'],
    submitted: true,
  },
  {
    kind: 'CHARGEBACK',
    reference: 'CB-7802',
    guestName: 'Denise Carver',
    amountMinor: 96_00,
    openedIn: -4,
    dueIn: 6,
    ownerId: null,
  },
  {
    kind: 'COMPLAINT',
    reference: null,
    guestName: 'Paul Ashworth',
    amountMinor: 150_00,
    openedIn: -1,
    dueIn: null,
    ownerId: TESSA,
    note: 'Wants two nights back because of the works next door. Offer one.',
  },
  {
    kind: 'RATE',
    reference: 'RT-56',
    guestName: 'Carol Mbeki',
    amountMinor: 74_00,
    openedIn: -2,
    dueIn: 16,
    ownerId: LUIS,
  },
  {
    kind: 'CHARGEBACK',
    reference: 'CB-7690',
    guestName: 'Hugo Lemaire',
    amountMinor: 822_00,
    openedIn: -33,
    dueIn: -8,
    ownerId: LUIS,
    there: ['RECEIPT', 'SIGNATURE', 'SERVICE'],
    submitted: true,
    steps: (today) => [
      { status: 'WON', decidedOn: addDays(today, -1), outcomeNotes: 'The signed registration card decided it.' },
    ],
  },
  {
    kind: 'NO_SHOW',
    reference: 'NS-109',
    guestName: 'Irene Falk',
    amountMinor: 205_00,
    openedIn: -28,
    dueIn: -6,
    ownerId: LUIS,
    submitted: true,
    steps: () => [{ status: 'LOST', outcomeNotes: 'The policy was not shown when the room was booked.' }],
  },
  {
    kind: 'OTHER',
    reference: null,
    guestName: 'Stan Kowal',
    amountMinor: 22_00,
    openedIn: -14,
    dueIn: -1,
    ownerId: null,
    steps: () => [{ status: 'CLOSED_NO_ACTION', outcomeNotes: 'Not worth the time.' }],
  },
  {
    kind: 'CHARGEBACK',
    reference: 'CB-7588',
    guestName: 'Amara Obi',
    amountMinor: 1_540_00,
    openedIn: -61,
    dueIn: -40,
    ownerId: TESSA,
    there: ['RECEIPT', 'SERVICE', 'COMMUNICATION'],
    submitted: true,
    steps: (today) => [
      { status: 'WON', decidedOn: addDays(today, -20) },
      {
        status: 'IN_PROGRESS',
        stage: 'PRE_ARBITRATION',
        reason: 'The cardholder’s bank asks for arbitration',
        evidenceDueOn: addDays(today, 9),
      },
    ],
  },
]
