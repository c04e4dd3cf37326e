import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useMe, useVenture } from '../../../lib/session.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { FileList } from './files/file-list.tsx'
import { JournalExport } from './files/journal-export.tsx'
import { HoldList } from './holds/hold-list.tsx'
import { PayoutList } from './payout/payout-list.tsx'
import type { PayoutsSearch } from './payouts-search.ts'
import { type PayoutsTab, PayoutsTabs, TABS } from './payouts-tabs.tsx'
import { PayPeriod } from './runs/pay-period.tsx'
import { RunList } from './runs/run-list.tsx'

/** Where finance sees what waits, and makes the next period's payouts. */
export function PayoutsPage() {
  const { tab, make }: PayoutsSearch = useSearch({ strict: false })
  const { open } = useChangeAddress()
  const here = TABS.find((each) => each === tab) ?? 'runs'
  const mine = useScope().filter(({ can }) => can['incentives.payout_make'] === true)
  const start = () => open({ make: 'period' })
  return (
    <>
      <PageHeader
        name="Payouts"
        title="Payouts"
        context="From daily pay to money that is released: made by one person, approved by another, paid once."
        controls={<JournalExport ventures={useScope()} />}
        action={
          mine.length > 0 && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={start}>
              Pay a period
            </Button>
          )
        }
      />
      <PayoutsTabs here={here} />
      <List tab={here} onMake={mine.length > 0 ? start : null} />
      {make !== undefined && mine.length > 0 && <PayPeriod ventures={mine} onClose={() => open({ make: undefined })} />}
    </>
  )
}

function List({ tab, onMake }: { readonly tab: PayoutsTab; readonly onMake: (() => void) | null }) {
  if (tab === 'all') return <PayoutList />
  if (tab === 'holds') return <HoldList />
  if (tab === 'files') return <FileList />
  return <RunList onMake={onMake} />
}

/** The chosen venture, or all whose pay the person reads. */
function useScope() {
  const chosen = useVenture()
  const { ventures } = useMe()
  return (chosen ? [chosen] : ventures).filter(({ can }) => can['incentives.read_venture'] === true)
}
