import { availableRooms, type NightFigures, NOTHING_KNOWN, nightWarnings, patched } from '@holdfast/engine/hospitality'
import { compare, divide, isNegative, negate, rational, subtract } from '@holdfast/engine/kernel'
import type { CellValue, GivenRow } from '../../../platform/imports/kind.ts'
import { figure } from '../../../platform/imports/limits.ts'
import type { NightFile, NightRow } from './night-row.ts'
import { hidesOutOfOrder, roomsComputed } from './said-night.ts'

const NAMED = 5

/** What should be known of a file before it is imported: said once all rows were looked at. */
export function nightNotes({ columns }: Pick<NightFile, 'columns'>) {
  const warned: string[] = []
  const differing: number[] = []
  const hiding: number[] = []
  const computed: string[] = []
  return {
    seen: (row: NightRow, given: GivenRow) => {
      if (hidesOutOfOrder(given)) hiding.push(row.line)
      const rooms = roomsComputed(given)
      if (rooms !== null) computed.push(`line ${row.line}: ${rooms}`)
      const figures = patched({ ...NOTHING_KNOWN, physicalRooms: row.hotel.rooms }, row.patch)
      for (const sentence of nightWarnings(figures)) warned.push(`Line ${row.line}, ${row.day}: ${sentence}`)
      if (row.roomClass === null && isOther(figures, row, given.values['occupancy'] ?? null)) differing.push(row.line)
    },
    all: (): readonly string[] => [
      ...(columns.has('occupiedRooms') && !columns.has('complimentaryRooms') && !columns.has('roomsSold')
        ? ['The file tells no complimentary rooms apart: all occupied rooms are taken as sold.']
        : []),
      ...(computed.length > 0 && !columns.has('physicalRooms') ? [adds(computed)] : []),
      ...(hiding.length > 0 && !columns.has('physicalRooms') ? [hides(hiding)] : []),
      ...warned.slice(0, NAMED),
      ...(warned.length > NAMED ? [`${figure(warned.length - NAMED)} more nights are worth a look.`] : []),
      ...(differing.length > 0 ? [differs(differing)] : []),
    ],
  }
}

/** Half a point apart, by the hotel's own treatment of rooms out of order. */
function isOther(figures: NightFigures, { hotel }: NightRow, occupancy: CellValue): boolean {
  const available = availableRooms(figures, hotel.outOfOrderPolicy)
  if (typeof occupancy !== 'string' || figures.roomsSold === null || available === null || available === 0) return false
  const given = rational(occupancy)
  // Without a percent sign, 82.5 is one all the same.
  const said = compare(given, rational('1.5')) > 0 ? divide(given, rational(100)) : given
  const apart = subtract(said, divide(rational(figures.roomsSold), rational(available)))
  return compare(isNegative(apart) ? negate(apart) : apart, rational('0.005')) > 0
}

function adds(computed: readonly string[]): string {
  const others = computed.length > 1 ? ', and so on' : ''
  return `The file counts rooms without those out of order: both are added up to the rooms of the hotel (${computed[0]}${others}).`
}

function hides(lines: readonly number[]): string {
  return `The file counts rooms without those out of order and does not say how many these are (line ${named(lines)}): nothing is said there of the rooms of the hotel.`
}

function named(lines: readonly number[]): string {
  return `${lines.slice(0, NAMED).join(', ')}${lines.length > NAMED ? ', …' : ''}`
}

function differs(lines: readonly number[]): string {
  const nights = lines.length === 1 ? 'one night' : `${figure(lines.length)} nights`
  return `The file’s own occupancy differs from what its rooms come to on ${nights} (line ${named(lines)}): look at what it counts as rooms and as sold.`
}
