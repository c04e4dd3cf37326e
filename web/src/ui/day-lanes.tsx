import { useElementSize } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import css from './day-lanes.module.css'
import type { DayLanesProps, LeastShares } from './day-lanes-props.ts'
import { LaneBar } from './lane-bar.tsx'

/** Pixels: WCAG 2.5.8 asks for 24; a bar of several also shows how many. */
const ONE = 24
const SEVERAL = 36
/** Until the plot is measured. */
const USUAL_WIDTH = 900

/** A day from midnight to midnight, a lane for each thing that is done again and again. For screens wide enough. */
export function DayLanes({ label, lanes, ticks, now, onOpen }: DayLanesProps) {
  const { ref, width } = useElementSize<HTMLDivElement>()
  return (
    <div className={css['frame']}>
      <div className={css['over']} ref={ref} aria-hidden>
        {ticks.map(({ at, name }) => (
          <span key={name} className={css['tick']} style={{ left: percent(at) }}>
            {!isUnder(at, now) && name}
          </span>
        ))}
        {now && (
          <span className={css['now']} style={{ left: percent(now.at) }}>
            <b>{now.name}</b>
          </span>
        )}
      </div>
      <ul className={css['lanes']} aria-label={label}>
        {lanes(leastOf(width || USUAL_WIDTH)).map(({ key, name, link, bars, marks }) => (
          <li key={key}>
            <Link {...link} className={css['name']}>
              {name}
            </Link>
            <div className={css['plot']}>
              {marks.map((mark) => (
                <span
                  key={mark.key}
                  role="img"
                  className={css['mark']}
                  style={{ left: percent(mark.at) }}
                  title={mark.words}
                  aria-label={mark.words}
                />
              ))}
              {bars.map((bar) => (
                <LaneBar key={bar.key} bar={bar} onOpen={onOpen} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The label of now covers that of an hour beside it. */
const isUnder = (at: number, now: DayLanesProps['now']) => now !== null && Math.abs(now.at - at - 0.02) < 0.045

const leastOf = (width: number): LeastShares => ({ one: ONE / width, several: SEVERAL / width })
const percent = (share: number) => `${(share * 100).toFixed(3)}%`
