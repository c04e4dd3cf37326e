import type { Dispute } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatDay } from '../../../../lib/format-time.ts'
import { useMe } from '../../../../lib/session.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import css from '../payout/payout-header.module.css'
import { DisputeState } from './dispute-state.tsx'
import { categoryName, dueWords } from './dispute-words.ts'

export type DisputeWish = 'assign' | 'resolve' | 'withdraw'

interface DisputeHeaderProps {
  readonly dispute: Dispute
  readonly onWish: (wish: DisputeWish) => void
}

export function DisputeHeader({ dispute, onWish }: DisputeHeaderProps) {
  const { person, ruleName, workDay, category, can, ventureId } = dispute
  const venture = useMe().ventures.find(({ id }) => id === ventureId)
  const name = `${ruleName}, ${formatDay(workDay, 'year')}`
  const due = dueWords(dispute, venture?.today ?? '')
  return (
    <PageHeader
      name={`Dispute: ${name}`}
      title={
        <span className={css['title']}>
          {name}
          <DisputeState dispute={dispute} />
        </span>
      }
      context={['Dispute', categoryName(category), person.name, venture?.name, due].filter(Boolean).join(' · ')}
      controls={
        <>
          <ButtonLink variant="default" link={{ to: '/incentives/disputes', search: {} }}>
            All disputes
          </ButtonLink>
          {can['withdraw'] && (
            <Button variant="default" onClick={() => onWish('withdraw')}>
              Withdraw
            </Button>
          )}
          {can['assign'] && (
            <Button variant="default" onClick={() => onWish('assign')}>
              Assign
            </Button>
          )}
        </>
      }
      action={can['resolve'] && <Button onClick={() => onWish('resolve')}>Answer</Button>}
    />
  )
}
