import type { LoadRecord } from '@holdfast/contract'
import { COUNTED_AS_DELIVERED, type Load, measureStop, type Stop } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import { mayDo } from '../policy.ts'
import { utc, utcOrNull } from '../utc.ts'
import type { ShownRecord } from './queries/shown-record.ts'
import { toStops } from './store/stored-stops.ts'

export function toRecordView(caller: Caller, load: Load, shown: ShownRecord): LoadRecord {
  return {
    id: load.id,
    ventureId: load.ventureId,
    version: load.version,
    charges: shown.charges.map(({ id, side, kind, description, amountMinor, by, at }) => ({
      id,
      side,
      kind,
      description,
      amount: { minor: amountMinor, currency: load.currency },
      by,
      at: utc(at),
    })),
    stops: toStops(shown.row, shown.stops).map((stop) => toStopView(load, stop, caller)),
    checkCalls: shown.checkCalls.map((call) => ({ ...call, eta: utcOrNull(call.eta), ...whenOf(call) })),
    notes: shown.notes.map((note) => ({ ...note, ...whenOf(note) })),
    documents: shown.documents.map((document) => ({ ...document, ...whenOf(document) })),
    flags: shown.flags.map(({ at, cleared, ...flag }) => ({
      ...flag,
      at: utc(at),
      cleared: cleared && { ...cleared, at: utc(cleared.at) },
    })),
    can: whatNext(caller, load),
  }
}

type Dated = { readonly at: string; readonly voided: { readonly at: string; readonly reason: string } | null }

function whenOf<D extends Dated>({ at, voided }: D): Pick<D, 'at' | 'voided'> {
  return { at: utc(at), voided: voided && { ...voided, at: utc(voided.at) } } as Pick<D, 'at' | 'voided'>
}

function toStopView(load: Load, stop: Stop, { now }: Caller): LoadRecord['stops'][number] {
  const { windowFrom, windowTo, ...said } = stop
  const cameAt = stop.kind === 'PICKUP' ? load.pickedUpAt : stop.kind === 'DELIVERY' ? load.deliveredAt : null
  return {
    ...said,
    window: { from: windowFrom, to: windowTo },
    ...measureStop(stop, { cameAt, isOver: isOver(load, stop), now }),
  }
}

/** Nobody waits for a load that is lost or void, nor at a stop that it has behind it. */
function isOver({ status, voidedAt }: Load, { kind }: Stop): boolean {
  if (voidedAt !== null || status === 'LOST' || status === 'CANCELLED') return true
  return COUNTED_AS_DELIVERED.includes(status) || (status === 'IN_TRANSIT' && kind === 'PICKUP')
}

function whatNext(caller: Caller, load: Load): LoadRecord['can'] {
  const isOpen = load.voidedAt === null
  const may = (wish: 'amend' | 'check_call' | 'note' | 'document') => isOpen && mayDo(caller, wish, load)
  const isDriven = load.carrierId !== null || load.ownUnit !== null
  return {
    charges: may('amend'),
    stops: may('amend'),
    check_call: may('check_call') && isDriven && load.status !== 'LOST' && load.status !== 'CANCELLED',
    note: may('note'),
    document: may('document'),
  }
}
