import { lazy, Suspense, useState } from 'react'
import css from './plan-link.module.css'
import type { Wallet } from './wallet.ts'

const PlanDrawer = lazy(() => import('./plan-drawer.tsx'))

/** Opens what the venture pays for, in words. */
export function PlanLink({ wallet }: { readonly wallet: Wallet }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={css['link']} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Read my plan
      </button>
      <Suspense>{isOpen && <PlanDrawer wallet={wallet} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
