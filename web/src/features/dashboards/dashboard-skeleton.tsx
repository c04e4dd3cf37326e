import { Bones } from '../../ui/bones.tsx'
import css from './dashboard-skeleton.module.css'

const TILES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const CHARTS = ['wide', 'left', 'right']

/** The bones of a dashboard: tiles, charts and a table where they will stand. */
export const DashboardSkeleton = () => (
  <Bones label="Loading…">
    <div className={css['tiles']}>
      {TILES.map((tile) => (
        <div key={tile}>
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
    <div className={css['charts']}>
      {CHARTS.map((chart) => (
        <div key={chart} data-wide={chart === 'wide' || undefined} />
      ))}
    </div>
    <div className={css['table']} />
  </Bones>
)
