import type { PaymentFile } from '@holdfast/contract'
import { dayIn, formatDay } from '../../../../lib/format-time.ts'
import { useZone } from '../use-zone.ts'

/** Who made it, and when by the venture's clock. */
export function FileDay({ file: { madeBy, madeAt, ventureId } }: { readonly file: PaymentFile }) {
  const zone = useZone(ventureId)
  return `${madeBy.name}, ${formatDay(dayIn(madeAt, zone), 'year')}`
}
