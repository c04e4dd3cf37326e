import { Hidden } from '../../ui/hidden.tsx'
import { Stack } from '../../ui/layout.tsx'
import css from './statement-skeleton.module.css'

/** Total, rules and days in bones. */
export function StatementSkeleton() {
  return (
    <div role="status">
      <Hidden>Loading your pay…</Hidden>
      <Stack>
        <div className={css['total']} />
        <div className={css['rules']} />
        <div className={css['days']} />
      </Stack>
    </div>
  )
}
