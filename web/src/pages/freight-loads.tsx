import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { NewLoadDialog } from '../features/freight/form/new-load-dialog.tsx'
import { useEntryVentures, useFreightVentures } from '../features/freight/freight-ventures.ts'
import { Loads } from '../features/freight/loads/loads.tsx'
import { LoadsExport } from '../features/freight/loads/loads-export.tsx'
import { NoFreight } from '../features/freight/loads/no-freight.tsx'
import { zoneName } from '../lib/format-time.ts'
import { PageHeader } from '../ui/page-header.tsx'

/** The list at /freight/loads, and with the form for a new load over it at /freight/loads/new. */
export function Page(): ReactNode {
  const navigate = useNavigate()
  const isEntering = useRouterState({ select: ({ location }) => location.pathname.endsWith('/new') })
  const ventures = useFreightVentures()
  const mayEnter = useEntryVentures().length > 0
  const go = (to: '/freight/loads' | '/freight/loads/new') =>
    void navigate({ to, search: (before) => before, resetScroll: false })
  return (
    <>
      <PageHeader
        title="Loads"
        context={contextOf(ventures)}
        controls={<LoadsExport />}
        action={
          mayEnter && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => go('/freight/loads/new')}>
              New load
            </Button>
          )
        }
      />
      {ventures.length > 0 ? <Loads /> : <NoFreight />}
      {isEntering && mayEnter && <NewLoadDialog onClose={() => go('/freight/loads')} />}
    </>
  )
}

function contextOf(ventures: ReturnType<typeof useFreightVentures>) {
  const [only] = ventures
  if (ventures.length === 1 && only) return `${only.name} · times in ${zoneName(new Date().toISOString(), only.zone)}`
  return ventures.length > 1 && ventures.map(({ name }) => name).join(', ')
}
