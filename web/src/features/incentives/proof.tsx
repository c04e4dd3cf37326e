import type { PayTrace } from '@holdfast/contract'
import { useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../lib/format.ts'
import { State } from '../../ui/state.tsx'

/** The amount computed again in this browser, the number of credits it stands on, and their fingerprint. */
export function Proof({ trace }: { readonly trace: PayTrace }) {
  const { line, digest } = trace
  return (
    <>
      <Recomputed trace={trace} />
      <span title={`Of all credits in their order: ${digest}`}>
        {line.creditCount} {line.creditCount === 1 ? 'credit' : 'credits'} · fingerprint {digest.slice(0, 4)}{' '}
        {digest.slice(4, 8)}
      </span>
    </>
  )
}

function Recomputed({ trace }: { readonly trace: PayTrace }) {
  // The engine's rules are a download of their own, and only for those who open an amount.
  const { data, isError } = useQuery({
    queryKey: ['recompute', trace],
    queryFn: async () => (await import('./recompute.ts')).recompute(trace),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (isError || data?.outcome === 'failed') return <State kind="warn">Could not be recomputed here</State>
  if (!data) return <State kind="none">Recomputing …</State>
  const here = formatMoney(data)
  if (data.outcome === 'other')
    return <State kind="bad">{`Recomputed here: ${here}, not ${formatMoney(trace.line.amount)}`}</State>
  if (!trace.agrees)
    return (
      <State kind="bad">{`Recomputed here: ${here}, but the server comes to ${formatMoney(trace.recomputed)}`}</State>
    )
  return <State kind="ok">{`Recomputed here: ${here}, the same`}</State>
}
