import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './panel.module.css'

interface PanelProps {
  /** Names the panel: "How $82.40 came about". */
  readonly label: string
  readonly caption: ReactNode
  readonly figure: ReactNode
  readonly actions?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What an opened row or amount shows beside the page. It stays in sight while the page scrolls. */
export function Panel({ label, caption, figure, actions, onClose, children }: PanelProps) {
  return (
    <section className={css['panel']} aria-label={label}>
      <div className={css['head']}>
        <div>
          <div className={css['caption']}>{caption}</div>
          <div className={css['figure']}>{figure}</div>
        </div>
        <div className={css['actions']}>
          {actions}
          <ActionIcon variant="subtle" color="gray" size={32} aria-label={`Close: ${label}`} onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        </div>
      </div>
      {children}
    </section>
  )
}
