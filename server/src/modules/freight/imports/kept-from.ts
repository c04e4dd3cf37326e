import { type Load, permissionFor, permissionToReimport } from '@holdfast/engine/freight'
import type { RowRefusal } from '../../../platform/imports/kind.ts'
import type { LoadFile } from './load-file.ts'
import type { LoadRow } from './load-row.ts'
import type { Gated } from './named.ts'

const BILLED: RowRefusal = {
  refused: 'This load is billed here. Whoever may correct billed loads has to import this line.',
}
const ON_THE_ROAD: RowRefusal = {
  refused: 'This load is on the road here. Whoever may cancel it there has to import this line.',
  column: 'status',
}
const TIME_MOVED: RowRefusal = {
  refused:
    'This load was picked up or delivered at another time here. Whoever may correct that has to import this line.',
}

/** A load that stands is changed by whoever may do so by hand, and taken by whom the gate lets pass. */
export function keptFrom(
  load: Load,
  next: Load,
  { carrier }: LoadRow,
  named: Gated,
  file: LoadFile,
): RowRefusal | null {
  if (!file.mayCorrect && permissionToReimport(load, next) === 'freight.correct') return forbidden(load, next)
  const taker = next.carrierId === load.carrierId ? null : (carrier ?? file.carrier)
  const why = taker && next.carrierId !== null ? named.blocks(taker) : null
  if (why === null) return null
  return { refused: `${why} Cover this load on its page, with a reason, or name another carrier.`, column: 'carrier' }
}

function forbidden(load: Load, next: Load): RowRefusal {
  if (next.status === 'CANCELLED' && load.status !== 'CANCELLED') return ON_THE_ROAD
  return permissionFor('amend', load.status) === 'freight.correct' ? BILLED : TIME_MOVED
}
