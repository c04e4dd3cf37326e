import type { PayoutStatement } from '@holdfast/contract'
import { IconCheck } from '@tabler/icons-react'
import { State } from '../../../../ui/state.tsx'
import css from '../../agreement-note.module.css'
import { statementAgrees } from './paid-days.ts'

/** Added up here, in the browser, from what the page shows; and the name of exactly what was approved. */
export function StatementFoot({ statement }: { readonly statement: PayoutStatement }) {
  const { digest } = statement.payout
  if (!statementAgrees(statement))
    return (
      <p className={css['note']}>
        <State kind="bad">Lines, days and net do not agree</State> Tell finance the person and the period.
      </p>
    )
  return (
    <p className={css['note']}>
      <IconCheck size={12} stroke={2} aria-hidden /> Lines, days, adjustments and net agree.
      {digest !== null && (
        <>
          {' '}
          Fingerprint <code>{digest.slice(0, 16)}</code>.
        </>
      )}
    </p>
  )
}
