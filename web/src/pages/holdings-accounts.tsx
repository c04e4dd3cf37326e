import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { AccountExport } from '../features/holdings/accounts/account-export.tsx'
import { Accounts } from '../features/holdings/accounts/accounts.tsx'
import { NewAccountDialog } from '../features/holdings/accounts/new-account-dialog.tsx'
import { useHoldings } from '../features/holdings/holding-ventures.ts'
import { NoHoldings } from '../features/holdings/no-holdings.tsx'
import { ThresholdsButton } from '../features/holdings/thresholds/thresholds-dialog.tsx'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const [isEntering, setEntering] = useState(false)
  const ventures = useHoldings()
  const [venture] = ventures.filter(({ can }) => can['holdings.manage'] === true)
  return (
    <>
      <PageHeader
        title="Bank accounts"
        context="Numbers are encrypted; only their last four characters are ever shown."
        controls={
          <>
            {venture && ventures.length === 1 && <ThresholdsButton venture={venture} />}
            {ventures.length > 0 && <AccountExport />}
          </>
        }
        action={
          venture && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setEntering(true)}>
              New account
            </Button>
          )
        }
      />
      {ventures.length > 0 ? <Accounts manages={venture !== undefined} /> : <NoHoldings title="Bank accounts" />}
      {isEntering && venture && <NewAccountDialog venture={venture} onClose={() => setEntering(false)} />}
    </>
  )
}
