import { MONEY_FIGURES, type NightFigure, type NightPatch } from '@holdfast/engine/hospitality'
import { amountIn } from '../../../platform/imports/cells/amount.ts'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'

type Values = GivenRow['values']
type Columns = ReadonlySet<string>

/** What a row says of its night: only of what the file has columns for; a blank cell is unknown. */
export function saidOfNight(
  values: Values,
  columns: Columns,
  currency: string,
): { readonly patch: NightPatch } | { readonly errors: readonly RowError[] } {
  const money = moneyOf(values, columns, currency)
  if ('errors' in money) return money
  return { patch: { ...roomsOf(values, columns), ...money.patch } }
}

const PLAIN: readonly NightFigure[] = [
  'physicalRooms',
  'outOfOrderRooms',
  'roomsSold',
  'complimentaryRooms',
  'houseUseRooms',
]

function roomsOf(values: Values, columns: Columns): NightPatch {
  const plain = Object.fromEntries(PLAIN.filter((key) => columns.has(key)).map((key) => [key, numberOf(values, key)]))
  return {
    ...(columns.has('netRooms') && physicalOf(values)),
    ...(columns.has('occupiedRooms') && { roomsSold: soldOf(values, columns) }),
    ...plain,
  }
}

/** With those out of order again; where those are unknown, nothing is said of the rooms of the hotel. */
function physicalOf(values: Values): NightPatch {
  const [net, outOfOrder] = [numberOf(values, 'netRooms'), numberOf(values, 'outOfOrderRooms')]
  if (outOfOrder === null) return {}
  return { physicalRooms: net === null ? null : net + outOfOrder }
}

/** "58 + 2 = 60": how the rooms of the hotel come of a row that counts them without those out of order; null: they do not. */
export function roomsComputed({ values }: Pick<GivenRow, 'values'>): string | null {
  const [net, outOfOrder] = [numberOf(values, 'netRooms'), numberOf(values, 'outOfOrderRooms')]
  return net === null || outOfOrder === null ? null : `${net} + ${outOfOrder} = ${net + outOfOrder}`
}

/** A count of rooms without those out of order, of which the row does not say how many there are. */
export function hidesOutOfOrder({ values }: Pick<GivenRow, 'values'>): boolean {
  return numberOf(values, 'netRooms') !== null && numberOf(values, 'outOfOrderRooms') === null
}

/** Without those that brought nothing, where the file tells them apart; unknown where it does not for this night. */
function soldOf(values: Values, columns: Columns): number | null {
  const others = ['complimentaryRooms', 'houseUseRooms'].filter((key) => columns.has(key))
  return others
    .map((key) => numberOf(values, key))
    .reduce((sold, free) => (sold === null || free === null ? null : sold - free), numberOf(values, 'occupiedRooms'))
}

function moneyOf(values: Values, columns: Columns, currency: string) {
  const errors: RowError[] = []
  const patch: { [Figure in NightFigure]?: number | null } = {}
  for (const key of MONEY_FIGURES.filter((each) => columns.has(each))) {
    const written = values[key] ?? null
    const minor = written === null ? null : amountIn(currency, String(written))
    if (minor !== null && typeof minor === 'object') errors.push({ column: key, message: minor.error })
    else patch[key] = minor
  }
  return errors.length > 0 ? { errors } : { patch }
}

function numberOf(values: Values, key: string): number | null {
  const value = values[key] ?? null
  return typeof value === 'number' ? value : null
}
