import { Bones } from '../../ui/bones.tsx'
import { Columns } from '../../ui/layout.tsx'
import css from './day-skeleton.module.css'

/** Tiles, chart and lists in bones, each where it will stand. */
export function DaySkeleton() {
  return (
    <Bones label="Loading your day…">
      <div className={css['tiles']} />
      <Columns side={<div className={css['numbers']} />}>
        <div className={css['waiting']} />
        <div className={css['chart']} />
      </Columns>
    </Bones>
  )
}
