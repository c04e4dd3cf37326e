import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Entities } from '../features/holdings/entities/entities.tsx'
import { NewEntityDialog } from '../features/holdings/entities/entity-dialog.tsx'
import { useHoldings } from '../features/holdings/holding-ventures.ts'
import { NoHoldings } from '../features/holdings/no-holdings.tsx'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const [isEntering, setEntering] = useState(false)
  const ventures = useHoldings()
  const [venture] = ventures.filter(({ can }) => can['holdings.manage'] === true)
  return (
    <>
      <PageHeader
        title="Companies"
        context="The legal companies that accounts and assets belong to."
        action={
          venture && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setEntering(true)}>
              New company
            </Button>
          )
        }
      />
      {ventures.length > 0 ? <Entities /> : <NoHoldings title="Companies" />}
      {isEntering && venture && <NewEntityDialog venture={venture} onClose={() => setEntering(false)} />}
    </>
  )
}
