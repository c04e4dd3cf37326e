import { Bones } from './bones.tsx'
import css from './page-skeleton.module.css'

/** The usual page in bones: title, one frame of tiles, one table. */
export function PageSkeleton() {
  return (
    <Bones label="Loading…">
      <div className={css['title']} />
      <div className={css['context']} />
      <div className={css['tiles']} />
      <div className={css['table']} />
    </Bones>
  )
}
