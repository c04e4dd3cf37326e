import type { CustomerRow } from '@holdfast/contract'
import { formatDay } from '../../../lib/format-time.ts'
import { Money } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'

export const lastText = ({ lastLoad }: CustomerRow) =>
  lastLoad ? `Last load ${formatDay(lastLoad.deliveredOn, 'year')}` : 'Never shipped'

export function lastCell({ lastLoad }: CustomerRow) {
  if (!lastLoad) return <NoData dash reason="Never shipped" />
  return `${formatDay(lastLoad.deliveredOn, 'year')} · ${lastLoad.number}`
}

export function valueCell({ value }: CustomerRow) {
  if (value.length === 0) return <NoData dash reason="Nothing was delivered for it yet" />
  return value.map((money) => <Money key={money.currency} value={money} />)
}
