import type { Standing } from '@holdfast/contract'
import { findMetric } from '@holdfast/engine/incentives'
import { formatMoney } from '../../lib/format.ts'
import css from './coming.module.css'
import { unitsText } from './units-text.ts'
import { whatIf } from './what-if.ts'

interface WhatIfProps {
  readonly standing: Standing
  readonly measuredIn: string
}

/** So much more today, and what it would bring: computed here by the engine that pays. */
export default function WhatIfPanel({ standing, measuredIn }: WhatIfProps) {
  const { rule } = standing
  const key = rule.config.metricKey ?? rule.metricKey
  const steps = [...new Set([...(STEPS[findMetric(key)?.kind ?? 'count'] ?? []), ...distance(standing)])]
  const answers = steps
    .toSorted((a, b) => Number(a) - Number(b))
    .flatMap((more) => {
      const minor = whatIf(standing, more)
      return minor === null ? [] : [{ more, minor }]
    })
  if (answers.length === 0)
    return <p className={css['notes']}>There is no data in the period yet from which to go on.</p>
  return (
    <dl className={css['answers']} aria-live="polite">
      {answers.map(({ more, minor }) => (
        <div key={more}>
          <dt>{unitsText(more, key, measuredIn).replace(/^(\S+) /, '$1 more ')}</dt>
          <dd>
            {minor > 0 && '+'}
            {formatMoney({ minor, currency: rule.currency })}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const STEPS: Readonly<Record<string, readonly string[]>> = {
  count: ['1', '5', '10'],
  number: ['100', '500', '1000'],
  money: ['100', '500', '1000'],
}

/** Exactly to the next step, where that is not too long a fraction to be said. */
function distance({ next }: Standing): readonly string[] {
  const missing = next && 'missing' in next ? next.missing : null
  return missing !== null && /^\d+(\.\d{1,2})?$/.test(missing) && Number(missing) > 0 ? [missing] : []
}
