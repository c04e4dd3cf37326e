import { Bones } from '../../ui/bones.tsx'
import { Stack } from '../../ui/layout.tsx'
import css from './statement-skeleton.module.css'

/** Total, rules and days in bones. */
export function StatementSkeleton() {
  return (
    <Bones label="Loading your pay…">
      <Stack>
        <div className={css['total']} />
        <div className={css['rules']} />
        <div className={css['days']} />
      </Stack>
    </Bones>
  )
}
