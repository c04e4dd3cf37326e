import { contract, type PayTrace } from '@holdfast/contract'
import { type ReactNode, useEffect, useRef } from 'react'
import { formatMoney } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import { useReply } from '../../lib/query.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { LineTrace } from './line-trace.tsx'
import css from './opened-line.module.css'

interface OpenedLineProps {
  readonly id: string
  readonly onClose: () => void
  /** What else may be done with the line. */
  readonly actions?: (trace: PayTrace) => ReactNode
}

/** The opened amount beside the page; where there is no room beside it the page scrolls to it. */
export function OpenedLine({ id, onClose, actions }: OpenedLineProps) {
  const { data: trace, error, refetch } = useReply(contract.incentives.traceLine, { id })
  const place = useInSight(id, trace !== undefined)
  useEscape(onClose)
  const amount = trace && formatMoney(trace.line.amount)
  return (
    <div ref={place} tabIndex={-1} className={css['place']}>
      <Panel
        label={amount ? `How ${amount} came about` : 'How the amount came about'}
        caption={trace ? `${trace.line.ruleName} · ${formatDay(trace.line.day)}` : 'Reading the amount …'}
        figure={amount ?? <Hidden>Loading…</Hidden>}
        actions={trace && actions?.(trace)}
        onClose={onClose}
      >
        {trace && <LineTrace trace={trace} />}
        {!trace && error && (
          <div className={css['problem']}>
            <Problem error={error} retry={() => void refetch()} />
          </div>
        )}
        {!trace && !error && <div className={css['bones']} aria-busy />}
      </Panel>
    </div>
  )
}

/** Below the width at which the panel stands beside the page, it stands under it: then it takes the focus. */
const BESIDE = '(min-width: 1100px)'

function useInSight(id: string, ready: boolean) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!ready || id === '' || window.matchMedia(BESIDE).matches) return
    place.current?.scrollIntoView({ block: 'start' })
    place.current?.focus({ preventScroll: true })
  }, [id, ready])
  return place
}

/** Escape closes the panel, unless a menu or a dialog over it is meant. */
function useEscape(onClose: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('[role="dialog"], [role="menu"]')) onClose()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onClose])
}
