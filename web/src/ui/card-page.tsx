import type { ReactNode } from 'react'
import css from './card-page.module.css'
import { Mark } from './mark.tsx'

interface CardPageProps {
  /** What stands in the browser's tab. */
  readonly name: string
  /** For lists; forms need no more than 400 px. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A page outside the frame: for people who are not signed in. */
export function CardPage({ name, wide = false, children }: CardPageProps) {
  return (
    <main className={css['page']} data-wide={wide || undefined}>
      <title>{`${name} · Holdfast`}</title>
      <div className={css['card']}>
        <div className={css['brand']}>
          <Mark size={28} />
          <span>Holdfast</span>
        </div>
        {children}
      </div>
    </main>
  )
}
