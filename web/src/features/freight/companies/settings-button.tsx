import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../lib/query.ts'
import { useFreightVentures } from '../freight-ventures.ts'
import { SettingsDialog } from './settings-dialog.tsx'

/** Only where one venture is chosen, or there is only one, and the person may decide for it. */
export function SettingsButton() {
  const [only, ...others] = useFreightVentures()
  const [opened, setOpened] = useState(false)
  const ventureId = only?.id ?? ''
  const { data } = useReply(
    contract.carriers.getFreightSettings,
    { ventureId },
    { when: only !== undefined && others.length === 0 },
  )
  if (!data?.can['set'] || others.length > 0) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        Settings
      </Button>
      {opened && <SettingsDialog settings={data} onClose={() => setOpened(false)} />}
    </>
  )
}
