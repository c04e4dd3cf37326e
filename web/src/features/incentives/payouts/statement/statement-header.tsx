import { contract, type Payout } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { download } from '../../../../lib/download.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ExportButton } from '../../../../ui/export-button.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import css from '../payout/payout-header.module.css'
import { periodName } from '../payout-names.ts'
import { PayoutState } from '../payout-state.tsx'

export function StatementHeader({ payout }: { readonly payout: Payout }) {
  const { id, person, ventureName, status, periodStart, periodEnd } = payout
  const name = `Statement, ${periodName(payout)}`
  return (
    <PageHeader
      name={`${name}, ${person.name}`}
      title={
        <span className={css['title']}>
          {name}
          <PayoutState status={status} />
        </span>
      }
      context={`${person.name} · ${ventureName} · ${formatDay(periodStart, 'year')} to ${formatDay(periodEnd, 'year')}`}
      controls={
        <>
          <ButtonLink variant="default" link={{ to: '/incentives/payouts/$id', params: { id } }}>
            Payout
          </ButtonLink>
          <ExportButton
            verb="PDF"
            choices={[{ label: 'Statement', keep: () => download(contract.payouts.payoutPdf, { id }) }]}
          />
          <Button variant="default" leftSection={<IconPrinter size={15} aria-hidden />} onClick={() => window.print()}>
            Print
          </Button>
        </>
      }
    />
  )
}
