import { IconCheck } from '@tabler/icons-react'
import { State } from '../../ui/state.tsx'
import { agrees } from './agreement.ts'
import css from './agreement-note.module.css'
import type { Wallet } from './wallet.ts'

/** Added up here, in the browser, from what the page shows. */
export function AgreementNote({ wallet }: { readonly wallet: Wallet }) {
  if (!agrees(wallet))
    return (
      <p className={css['note']}>
        <State kind="bad">Lines, days and total do not agree</State> Tell your administrator the period and the wallet.
      </p>
    )
  return (
    <p className={css['note']}>
      <IconCheck size={12} stroke={2} aria-hidden /> Lines, days{wallet.adjustedMinor !== 0 && ', adjustments'} and
      total agree. Currencies are never added together.
    </p>
  )
}
