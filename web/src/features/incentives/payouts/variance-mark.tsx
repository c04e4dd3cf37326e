import type { PayVariance } from '@holdfast/contract'
import { NoData } from '../../../ui/no-data.tsx'
import { State } from '../../../ui/state.tsx'
import { TOO_FEW, usualWords, varianceMark, varianceWords } from './variance-words.ts'

interface VarianceMarkProps {
  readonly variance: PayVariance | null
  readonly currency: string
}

/** How an amount stands to the person's own history; one that somebody should look at has a sign and a word. */
export function VarianceMark({ variance, currency }: VarianceMarkProps) {
  if (variance === null) return <NoData dash reason={TOO_FEW} />
  const mark = varianceMark(variance)
  if (!variance.isUnusual)
    return (
      <span title={`${varianceWords(variance)}. ${usualWords(variance, currency)}`}>
        {mark ?? varianceWords(variance)}
      </span>
    )
  return (
    <State plain kind="risk">
      {mark === null ? 'Usually nothing' : `Unusual ${mark}`}
    </State>
  )
}
