import type { Briefing } from '@holdfast/contract'
import { Section } from '../../ui/section.tsx'
import { AssignButton } from './assign/assign-button.tsx'
import { GivenTo } from './given-to.tsx'
import { Who } from './item-cells.tsx'
import { ItemState } from './item-state.tsx'
import css from './items.module.css'
import { Subject } from './subject.tsx'

interface FreightNewsProps {
  readonly news: Briefing['freight']
  readonly isToday: boolean
}

/** Customers that stopped shipping: nothing burns, and somebody should call. Without any there is no section. */
export function FreightNews({ news, isToday }: FreightNewsProps) {
  if (news.length === 0) return null
  return (
    <Section flush title="Freight" aside={`${news.length} ${isToday ? 'since yesterday' : 'on these days'}`}>
      <ul className={css['items']}>
        {news.map((item) => (
          <li key={item.id}>
            <ItemState item={item} />
            <span className={css['what']}>
              <Subject item={item} />
              <span className={css['why']}>
                {item.why}
                <GivenTo item={item} />
              </span>
            </span>
            <span className={css['amount']} />
            <Who item={item} />
            <span className={css['age']} />
            <span className={css['take']}>{item.can['assign'] && <AssignButton item={item} />}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
