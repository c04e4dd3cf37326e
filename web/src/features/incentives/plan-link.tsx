import { lazy, Suspense, useState } from 'react'
import css from './plan-link.module.css'
import type { Wallet } from './wallet.ts'

const PlanDrawer = lazy(() => import('./plan-drawer.tsx'))

interface PlanLinkProps {
  readonly wallet: Wallet
  /** The pay of whoever reads it. */
  readonly isMine: boolean
}

/** Opens what the venture pays for, in words. */
export function PlanLink({ wallet, isMine }: PlanLinkProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={css['link']} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {isMine ? 'Read my plan' : 'Read the plan'}
      </button>
      <Suspense>{isOpen && <PlanDrawer wallet={wallet} isMine={isMine} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
