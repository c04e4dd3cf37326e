import type { BriefingItem } from '@holdfast/contract'
import { formatDay, formatInstant } from '../../lib/format-time.ts'
import { useMe } from '../../lib/session.ts'
import { AcknowledgeButton, useAcknowledge } from './acknowledge.tsx'
import { ageText } from './age-text.ts'
import { AssignButton } from './assign/assign-button.tsx'
import { GivenTo } from './given-to.tsx'
import { Amount, Who, WhoInline } from './item-cells.tsx'
import { ItemState } from './item-state.tsx'
import css from './items.module.css'
import { Subject } from './subject.tsx'

interface FireProps {
  readonly item: BriefingItem
  readonly asOf: string
  readonly zone: string
  readonly isToday: boolean
}

/** One fire on one line: what, why, how much, whose, since when, and taking it on. */
export function Fire({ item, asOf, zone, isToday }: FireProps) {
  const { take, isTaken } = useAcknowledge(item)
  const me = useMe().user.id
  const { acknowledged } = item
  const isMine = acknowledged ? acknowledged.by.id === me : isTaken
  const by = isMine ? 'you' : (acknowledged?.by.name ?? null)
  return (
    <li>
      <ItemState item={item} />
      <span className={css['what']}>
        <Subject item={item} />
        <span className={css['why']}>
          {item.why}
          {by !== null && <b> Taken on by {by}.</b>}
          <GivenTo item={item} />
          <WhoInline item={item} />
        </span>
      </span>
      <Amount item={item} />
      <Who item={item} />
      <span className={css['age']}>
        <time dateTime={item.at} title={formatInstant(item.at, zone, true)}>
          {isToday ? ageText(item.at, asOf) : formatDay(item.factDay, 'brief')}
        </time>
        {isToday && item.isNew && <b>new</b>}
      </span>
      <span className={css['take']}>
        {by === null && item.can['acknowledge'] && <AcknowledgeButton item={item} onTake={take} />}
        {item.can['assign'] && <AssignButton item={item} />}
      </span>
    </li>
  )
}
