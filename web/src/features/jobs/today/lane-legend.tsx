import { State } from '../../../ui/state.tsx'
import { type RunStatus, STATUS_WORDS } from '../run-words.ts'
import css from './lane-legend.module.css'

const LEGEND: readonly RunStatus[] = ['SUCCESS', 'RUNNING', 'PARTIAL', 'ERROR', 'TIMEOUT', 'SKIPPED']

/** What the pictures on the bars say. */
export const LaneLegend = () => (
  <div className={css['legend']}>
    {LEGEND.map((status) => (
      <State key={status} plain kind={STATUS_WORDS[status].kind}>
        {STATUS_WORDS[status].word}
      </State>
    ))}
    <span className={css['due']}>
      <i aria-hidden /> Still due
    </span>
  </div>
)
