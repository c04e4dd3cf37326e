import type { RegisterCarrier } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useEntryVentures } from '../freight-ventures.ts'
import { LookUpDialog } from './look-up-dialog.tsx'
import { NewCompanyDialog } from './new-company-dialog.tsx'

interface Taken {
  readonly given: { readonly name: string; readonly mcNumber: string; readonly dotNumber: string }
}

/** A new carrier by hand, or from what the register says. */
export function CarriersActions() {
  const [dialog, setDialog] = useState<'new' | 'lookup' | Taken | null>(null)
  const [first] = useEntryVentures()
  if (!first) return null
  const close = () => setDialog(null)
  const take = (found: RegisterCarrier, mcNumber: string | null) =>
    setDialog({
      given: { name: found.dbaName ?? found.legalName ?? '', mcNumber: mcNumber ?? '', dotNumber: found.dotNumber },
    })
  return (
    <>
      <Button variant="default" onClick={() => setDialog('lookup')}>
        Look up
      </Button>
      <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setDialog('new')}>
        New carrier
      </Button>
      {dialog === 'new' && <NewCompanyDialog kind="carrier" onClose={close} />}
      {dialog === 'lookup' && <LookUpDialog ventureId={first.id} onTake={take} onClose={close} />}
      {dialog !== null && typeof dialog === 'object' && <NewCompanyDialog kind="carrier" {...dialog} onClose={close} />}
    </>
  )
}
