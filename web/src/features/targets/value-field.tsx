import type { TargetMetric } from '@holdfast/contract'
import { DurationField } from '../../ui/duration-field.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'

interface ValueFieldProps {
  readonly metric: TargetMetric
  readonly currency: string
}

/** The value in the unit of its metric. */
export function ValueField({ metric, currency }: ValueFieldProps) {
  const label = metric.better === 'lower' ? 'At most' : 'At least'
  const field = { name: 'value', label, required: true } as const
  switch (metric.unit) {
    case 'money':
      return <MoneyField {...field} currency={currency} />
    case 'seconds':
      return <DurationField {...field} hint="Minutes and seconds." />
    case 'share':
      return <NumberField {...field} unit="%" digits={2} />
    case 'rate':
      return <NumberField {...field} unit={`${currency} a mile`} digits={4} />
    case 'perRoom':
      return <NumberField {...field} unit={`${currency} a room`} digits={4} />
    case 'points':
      return <NumberField {...field} digits={2} hint="A mean rating from 1 to 5." />
    default:
      return <NumberField {...field} />
  }
}
