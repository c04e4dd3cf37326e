import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEntryVentures, useFreightVentures } from '../features/freight/freight-ventures.ts'
import { NewQuoteDialog } from '../features/freight/quotes/form/new-quote-dialog.tsx'
import { Quotes, QuotesExport } from '../features/freight/quotes/list/quotes.tsx'
import { zoneName } from '../lib/format-time.ts'
import { useVenture } from '../lib/session.ts'
import { Empty } from '../ui/empty.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Section } from '../ui/section.tsx'

/** The list at /freight/quotes, and with the form for a new quote over it at /freight/quotes/new. */
export function Page(): ReactNode {
  const navigate = useNavigate()
  const isEntering = useRouterState({ select: ({ location }) => location.pathname.endsWith('/new') })
  const ventures = useFreightVentures()
  const mayEnter = useEntryVentures().length > 0
  const go = (to: '/freight/quotes' | '/freight/quotes/new') =>
    void navigate({ to, search: (before) => before, resetScroll: false })
  return (
    <>
      <PageHeader
        title="Quotes"
        context={contextOf(ventures)}
        controls={ventures.length > 0 && <QuotesExport />}
        action={
          mayEnter && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => go('/freight/quotes/new')}>
              New quote
            </Button>
          )
        }
      />
      {ventures.length > 0 ? <Quotes /> : <NoQuotes />}
      {isEntering && mayEnter && <NewQuoteDialog onClose={() => go('/freight/quotes')} />}
    </>
  )
}

/** The venture chosen at the top is a hotel or a call centre. */
function NoQuotes() {
  const name = useVenture()?.name ?? 'This venture'
  return (
    <Section flush title="Quotes">
      <Empty title={`${name} has no quotes`}>
        Only freight and transport ventures quote. Choose one of yours, or all of them, at the top.
      </Empty>
    </Section>
  )
}

function contextOf(ventures: ReturnType<typeof useFreightVentures>) {
  const [only] = ventures
  if (ventures.length === 1 && only) return `${only.name} · times in ${zoneName(new Date().toISOString(), only.zone)}`
  return ventures.length > 1 && ventures.map(({ name }) => name).join(', ')
}
