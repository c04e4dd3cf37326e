import type { BriefingItem } from '@holdfast/contract'
import { useMe } from '../../lib/session.ts'
import { Money } from '../../ui/figure.tsx'
import css from './items.module.css'

interface ItemProps {
  readonly item: BriefingItem
}

export const Amount = ({ item: { amount } }: ItemProps) => (
  <span className={css['amount']}>
    <Money dash value={amount} reason="This is not about money" />
  </span>
)

/** Whose it is, over the venture; on a phone the sentence before ends with the name instead. */
export function Who({ item: { person, ventureId } }: ItemProps) {
  const { ventures } = useMe()
  return (
    <span className={css['who']}>
      {person?.name ?? 'Nobody named'}
      <small>{ventures.find(({ id }) => id === ventureId)?.name}</small>
    </span>
  )
}

export const WhoInline = ({ item: { person } }: ItemProps) =>
  person && <span className={css['inline']}> · {person.name}</span>
