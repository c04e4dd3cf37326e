import { IconEye, IconWifiOff } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useOnline } from '../lib/online.ts'
import { useMe } from '../lib/session.ts'
import css from './banners.module.css'

// Few ever act as somebody else.
const StopActing = lazy(() => import('./stop-acting.tsx'))

/** What must not be overlooked on any page: no connection, and seeing with somebody else's eyes. */
export function Banners() {
  const online = useOnline()
  const { impersonation, user } = useMe()
  return (
    <>
      {impersonation && (
        <div className={css['banner']} data-banner role="status">
          <IconEye size={16} stroke={1.8} aria-hidden />
          <span>
            You act as <b>{user.name}</b>.
          </span>
          <Suspense>
            <StopActing />
          </Suspense>
        </div>
      )}
      {!online && (
        <div className={css['banner']} data-banner role="status">
          <IconWifiOff size={16} stroke={1.8} aria-hidden />
          <span>You are offline. What you see may be old, and nothing can be saved until the connection is back.</span>
        </div>
      )}
    </>
  )
}
