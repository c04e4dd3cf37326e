import { Hidden } from '../../ui/hidden.tsx'
import { Blocks, Stack } from '../../ui/layout.tsx'
import css from './briefing-skeleton.module.css'

/** Firefront, wins and two blocks in bones. */
export function BriefingSkeleton() {
  return (
    <div role="status">
      <Hidden>Loading the briefing…</Hidden>
      <Stack>
        <div className={css['fires']} />
        <div className={css['wins']} />
        <Blocks>
          <div className={css['block']} />
          <div className={css['block']} />
        </Blocks>
      </Stack>
    </div>
  )
}
