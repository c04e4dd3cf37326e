import { contract, type Payout } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconCash, IconCheck, IconFileText } from '@tabler/icons-react'
import { download } from '../../../../lib/download.ts'
import { useHasPage } from '../../../../lib/use-has-page.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ExportButton } from '../../../../ui/export-button.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { TextLink } from '../../../../ui/text-link.tsx'
import { periodName } from '../payout-names.ts'
import { PayoutState } from '../payout-state.tsx'
import css from './payout-header.module.css'

export type PayoutWish = 'approve' | 'pay' | 'return' | 'void'

interface PayoutHeaderProps {
  readonly payout: Payout
  readonly onWish: (wish: PayoutWish) => void
}

export function PayoutHeader({ payout, onWish }: PayoutHeaderProps) {
  const { id, runId, person, status, ventureName, currency, can } = payout
  const hasPage = useHasPage()
  const name = `${person.name}, ${periodName(payout)}`
  return (
    <PageHeader
      name={name}
      title={
        <span className={css['title']}>
          {name}
          <PayoutState status={status} />
        </span>
      }
      context={
        <>
          {ventureName} · {currency}
          {hasPage('/incentives/payouts') && (
            <>
              {' · '}
              <TextLink link={{ to: '/incentives/payouts/runs/$id', params: { id: runId }, search: {} }}>
                Open the run
              </TextLink>
            </>
          )}
        </>
      }
      controls={
        <>
          {can['void'] && (
            <Button variant="default" onClick={() => onWish('void')}>
              Void
            </Button>
          )}
          {can['return'] && (
            <Button variant="default" onClick={() => onWish('return')}>
              Money came back
            </Button>
          )}
          <ExportButton
            verb="PDF"
            choices={[{ label: 'Statement', keep: () => download(contract.payouts.payoutPdf, { id }) }]}
          />
          <ButtonLink
            variant="default"
            leftSection={<IconFileText size={15} aria-hidden />}
            link={{ to: '/incentives/payouts/$id/statement', params: { id }, search: {} }}
          >
            Statement
          </ButtonLink>
        </>
      }
      action={<NextStep can={can} onWish={onWish} />}
    />
  )
}

function NextStep({ can, onWish }: Pick<Payout, 'can'> & Pick<PayoutHeaderProps, 'onWish'>) {
  if (can['approve'])
    return (
      <Button leftSection={<IconCheck size={15} aria-hidden />} onClick={() => onWish('approve')}>
        Approve
      </Button>
    )
  if (can['pay'])
    return (
      <Button leftSection={<IconCash size={15} aria-hidden />} onClick={() => onWish('pay')}>
        Mark as paid
      </Button>
    )
  return null
}
