import type { Moment } from '@holdfast/contract'
import { DISPUTE_KINDS, DISPUTE_STAGES, DISPUTE_STATUSES } from '@holdfast/engine/hospitality'
import { z } from 'zod'
import { formatMoney } from '../../../../lib/format.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { Changed } from '../../../../ui/changed.tsx'
import { disputeStatusName } from '../dispute-state.tsx'
import { kindName, stageName } from '../dispute-words.ts'
import { EvidenceMoment, NotesMoment } from './kept-moments.tsx'

interface DisputeMomentProps {
  readonly moment: Moment
  readonly nameOf: (userId: string) => string
}

const money = z.object({ minor: z.int(), currency: z.string() })

/** What events of a dispute say; one written by an older version may lack any of it. */
const factsOfDispute = z
  .object({
    status: z.enum(DISPUTE_STATUSES),
    stage: z.enum(DISPUTE_STAGES),
    amount: money,
    recovered: money.nullable(),
    before: z.enum(DISPUTE_STATUSES),
    stageBefore: z.enum(DISPUTE_STAGES),
    reason: z.string().nullable(),
    notes: z.string().nullable(),
    changes: z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() })),
  })
  .partial()
type Facts = z.output<typeof factsOfDispute>

/** One event of a dispute in words, with what stood before struck through. */
export function DisputeMoment({ moment, nameOf }: DisputeMomentProps) {
  const facts = factsOfDispute.safeParse(moment.facts).data ?? {}
  switch (moment.type) {
    case 'hospitality.dispute_opened':
      return <>Entered{facts.amount && `, ${formatMoney(facts.amount)} contested`}</>
    case 'hospitality.disputes_imported':
      return <>Imported from a file</>
    case 'hospitality.dispute_resolved':
      return <Resolved facts={facts} />
    case 'hospitality.dispute_reopened':
      return <Reopened facts={facts} />
    case 'hospitality.dispute_evidence_changed':
      return <EvidenceMoment facts={moment.facts} />
    case 'hospitality.dispute_notes_changed':
      return <NotesMoment facts={moment.facts} />
    default:
      return <Changes facts={facts} nameOf={nameOf} />
  }
}

function Resolved({ facts: { status, before, recovered, notes } }: { readonly facts: Facts }) {
  return (
    <>
      {before && status && <Changed before={disputeStatusName(before)}>{disputeStatusName(status)}</Changed>}
      {recovered && `, ${formatMoney(recovered)} recovered`}
      {notes && `: ${notes}`}
    </>
  )
}

function Reopened({ facts: { before, stage, stageBefore, reason } }: { readonly facts: Facts }) {
  return (
    <>
      {before && <Changed before={disputeStatusName(before)}>{disputeStatusName('IN_PROGRESS')}</Changed>}
      {stage && stageBefore && (
        <div>
          Stage <Changed before={stageName(stageBefore)}>{stageName(stage)}</Changed>
        </div>
      )}
      {reason && <div>{reason}</div>}
    </>
  )
}

function Changes({ facts, nameOf }: { readonly facts: Facts; readonly nameOf: (userId: string) => string }) {
  const { changes = {}, reason, amount } = facts
  if ('voided' in changes) return <>Voided{reason && `: ${reason}`}</>
  return Object.entries(changes).map(([field, { before, after }]) => {
    const [name, show] = FIELDS[field] ?? ['Another field', plain]
    const beside = { nameOf, currency: amount?.currency }
    return (
      <div key={field}>
        {name} <Changed before={show(before, beside)}>{show(after, beside)}</Changed>
      </div>
    )
  })
}

interface Beside {
  readonly nameOf: (userId: string) => string
  readonly currency: string | undefined
}
type Show = (value: unknown, beside: Beside) => string

const plain: Show = (value) => (value === null || value === undefined ? 'none' : String(value))
const day: Show = (value) => (typeof value === 'string' ? formatDay(value) : 'no date')
const amountOf: Show = (minor, { currency }) =>
  typeof minor === 'number' && currency !== undefined ? formatMoney({ minor, currency }) : 'not known'

const oneOf =
  <V extends string>(values: readonly V[], name: (value: V) => string): Show =>
  (value) => {
    const known = values.find((each) => each === value)
    return known === undefined ? 'not known' : name(known)
  }

const FIELDS: Readonly<Record<string, readonly [name: string, show: Show]>> = {
  status: ['Status', oneOf(DISPUTE_STATUSES, disputeStatusName)],
  stage: ['Stage', oneOf(DISPUTE_STAGES, stageName)],
  kind: ['Kind', oneOf(DISPUTE_KINDS, kindName)],
  reference: ['Reference', plain],
  guestName: ['Guest', plain],
  amountMinor: ['Contested', amountOf],
  recoveredMinor: ['Recovered', amountOf],
  openedOn: ['Received', day],
  evidenceDueOn: ['Evidence due', day],
  ownerId: ['Owner', (value, { nameOf }) => (typeof value === 'string' ? nameOf(value) : 'nobody')],
  outcomeNotes: ['Outcome', plain],
  submissionCount: ['Evidence sent, times', plain],
}
