import type { HotelDispute as HotelDisputeView } from '@holdfast/contract'
import { EVIDENCE_ITEMS, evidenceAsked, type HotelDispute, nextDisputeSteps } from '@holdfast/engine/hospitality'
import type { Instant } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import { type DisputeWish, mayDoToDispute } from './policy.ts'
import { toDisputeRow } from './queries/listed-dispute.ts'
import type { ShownDispute } from './queries/shown-dispute.ts'
import { toDispute } from './store/dispute-row.ts'

export function toDisputeView(caller: Caller, row: ShownDispute): HotelDisputeView {
  const dispute = toDispute(row, { hotelName: row.hotel_name, zone: row.zone })
  return {
    ...toDisputeRow(row, caller.now),
    submittedAt: dispute.submittedAt,
    ...decisionsOf(dispute, row),
    outcomeNotes: dispute.outcomeNotes,
    createdAt: dispute.createdAt,
    createdBy: row.created_by_person,
    evidence: checklistOf(dispute, row),
    notes: row.notes.map((note) => ({ ...note, ...whenOf(note) })),
    voided: dispute.voidedAt && row.void_reason ? { at: dispute.voidedAt, reason: row.void_reason } : null,
    version: dispute.version,
    can: row.is_hotel_void ? {} : whatNext(caller, dispute, row.is_mine),
  }
}

function decisionsOf(dispute: HotelDispute, row: ShownDispute): Pick<HotelDisputeView, 'first' | 'decided'> {
  const { firstOutcome, firstDecidedAt, firstDecidedOn, decidedAt, decidedOn } = dispute
  return {
    first:
      firstOutcome && firstDecidedAt && firstDecidedOn
        ? { outcome: firstOutcome, at: firstDecidedAt, on: firstDecidedOn, by: row.first_by }
        : null,
    decided: decidedAt && decidedOn ? { at: decidedAt, on: decidedOn, by: row.decided_by_person } : null,
  }
}

/** Every item; one that nobody has judged stands as its kind of dispute asks. */
function checklistOf({ kind }: HotelDispute, { evidence, files }: ShownDispute): HotelDisputeView['evidence'] {
  return EVIDENCE_ITEMS.map((item) => {
    const judged = evidence.find((each) => each.item === item)
    return {
      item,
      state: judged?.state ?? evidenceAsked(kind, item),
      by: judged?.by ?? null,
      at: judged ? utc(judged.at) : null,
      files: files.filter((file) => file.item === item).map(({ item: _, ...file }) => ({ ...file, ...whenOf(file) })),
    }
  })
}

type Dated = { readonly at: string; readonly voided: { readonly at: string } | null }

function whenOf<D extends Dated>({ at, voided }: D): Pick<D, 'at' | 'voided'> {
  return { at: utc(at), voided: voided && { ...voided, at: utc(voided.at) } }
}

/** The form in which replies tell instants. */
function utc(instant: string): Instant {
  return Temporal.Instant.from(instant).toString({ smallestUnit: 'millisecond' })
}

/** The engine's names of steps are the names here, so that a screen can walk through them in the engine's order. */
function whatNext(caller: Caller, dispute: HotelDispute, isMine: boolean): Record<string, boolean> {
  const besides: readonly DisputeWish[] = dispute.voidedAt === null ? ['amend', 'note', 'evidence'] : []
  const possible: readonly DisputeWish[] = [...nextDisputeSteps(dispute), ...besides]
  const sighted = { ventureId: dispute.ventureId, isMine }
  return Object.fromEntries(possible.map((wish) => [wish, mayDoToDispute(caller, wish, sighted)]))
}
