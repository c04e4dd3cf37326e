import type { Briefing } from '@holdfast/contract'
import { Section } from '../../ui/section.tsx'
import { Amount, Who, WhoInline } from './item-cells.tsx'
import { ItemState } from './item-state.tsx'
import css from './items.module.css'
import { Subject } from './subject.tsx'
import { useHasFreight } from './use-has-freight.ts'

interface WinsProps {
  readonly wins: Briefing['wins']
  readonly isToday: boolean
}

/** What went well, on the columns of the Firefront. */
export function Wins({ wins, isToday }: WinsProps) {
  const hasFreight = useHasFreight()
  const since = isToday ? 'since yesterday' : 'on these days'
  return (
    <Section flush title="Wins" aside={wins.length > 0 && `${wins.length} ${since}`}>
      {wins.length === 0 ? (
        <p className={css['none']}>
          None {since}.{hasFreight && ' A load delivered above the venture’s critical amount is a win.'}
        </p>
      ) : (
        <ul className={css['items']}>
          {wins.map((item) => (
            <li key={item.id}>
              <ItemState item={item} />
              <span className={css['what']}>
                <Subject item={item} />
                <span className={css['why']}>
                  {item.why}
                  <WhoInline item={item} />
                </span>
              </span>
              <Amount item={item} />
              <Who item={item} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
