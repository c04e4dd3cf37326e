import { Mark } from '../ui/mark.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import rail from './rail.module.css'
import css from './shell.module.css'

/** The frame before we know who is there: everything at its place, nothing to click. */
export function ShellSkeleton() {
  return (
    <div className={css['shell']} data-rail="wide">
      <div className={rail['rail']}>
        <div className={rail['brand']}>
          <Mark />
          <span>Holdfast</span>
        </div>
      </div>
      <div className={css['head']} style={{ height: 'var(--hf-top-bar)' }} />
      <main className={css['page']}>
        <PageSkeleton />
      </main>
    </div>
  )
}
