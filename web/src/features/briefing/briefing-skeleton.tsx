import { Bones } from '../../ui/bones.tsx'
import { Blocks, Stack } from '../../ui/layout.tsx'
import css from './briefing-skeleton.module.css'

/** Firefront, wins and two blocks in bones. */
export function BriefingSkeleton() {
  return (
    <Bones label="Loading the briefing…">
      <Stack>
        <div className={css['fires']} />
        <div className={css['wins']} />
        <Blocks>
          <div className={css['block']} />
          <div className={css['block']} />
        </Blocks>
      </Stack>
    </Bones>
  )
}
