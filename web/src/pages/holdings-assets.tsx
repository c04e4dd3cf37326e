import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { AssetExport } from '../features/holdings/assets/asset-export.tsx'
import { Assets } from '../features/holdings/assets/assets.tsx'
import { NewAssetDialog } from '../features/holdings/assets/new-asset-dialog.tsx'
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
        title="Assets"
        context="Each with dated valuations that say their method and author."
        controls={ventures.length > 0 && <AssetExport />}
        action={
          venture && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setEntering(true)}>
              New asset
            </Button>
          )
        }
      />
      {ventures.length > 0 ? <Assets manages={venture !== undefined} /> : <NoHoldings title="Assets" />}
      {isEntering && venture && <NewAssetDialog venture={venture} onClose={() => setEntering(false)} />}
    </>
  )
}
