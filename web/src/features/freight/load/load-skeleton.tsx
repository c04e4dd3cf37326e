import { Bones } from '../../../ui/bones.tsx'
import { Columns } from '../../../ui/layout.tsx'
import css from './load-skeleton.module.css'

/** The page of a load in bones: title, road with money, two columns. */
export function LoadSkeleton() {
  return (
    <Bones label="Loading the load…">
      <div className={css['title']} />
      <div className={css['context']} />
      <div className={css['road']} />
      <Columns
        side={
          <>
            <div className={css['side']} />
            <div className={css['side']} />
          </>
        }
      >
        <div className={css['main']} />
        <div className={css['side']} />
      </Columns>
    </Bones>
  )
}
