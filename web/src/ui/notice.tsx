import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './notice.module.css'

const icons = { bad: IconAlertOctagon, warn: IconAlertTriangle, info: IconInfoCircle, ok: IconCircleCheck }

interface NoticeProps {
  readonly kind: keyof typeof icons
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** What a person should know before going on; for what went wrong there is `Problem`. */
export function Notice({ kind, title, children, action }: NoticeProps) {
  const Icon = icons[kind]
  return (
    <div className={css['notice']} data-kind={kind}>
      <Icon size={18} stroke={1.8} aria-hidden />
      <div>
        <b>{title}</b>
        {children}
      </div>
      {action && <div className={css['action']}>{action}</div>}
    </div>
  )
}
