import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { formatNumber } from '../lib/format.ts'
import css from './data-table.module.css'

export interface TableMoreProps {
  readonly loading: boolean
  /** The last try failed: from here on only the button asks again. */
  readonly failed?: boolean
  /** More is shown only when somebody asks: below the table the page goes on. */
  readonly byHand?: boolean
  readonly onMore: () => void
}

/** Asks for the next page when it comes near the screen; the button is for keyboards and for a request that failed. */
export function TableMore({
  loading,
  failed = false,
  byHand = false,
  onMore,
  shown,
}: TableMoreProps & { readonly shown: number }) {
  const foot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = foot.current
    if (!element || loading || failed || byHand) return
    const near = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && onMore(), {
      rootMargin: '600px',
    })
    near.observe(element)
    return () => near.disconnect()
  }, [loading, failed, byHand, onMore])
  return (
    <div ref={foot} className={css['more']}>
      <span aria-live="polite">
        {formatNumber(shown)} shown{loading && ', loading more…'}
        {failed && ', the next did not arrive'}
      </span>
      {!loading && (
        <Button variant="default" onClick={onMore}>
          Load more
        </Button>
      )}
    </div>
  )
}
