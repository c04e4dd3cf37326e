import { useVenture } from '../../../lib/session.ts'
import { PageTabs } from '../../../ui/page-tabs.tsx'

/** Everybody, or those worth a call. */
export function CustomerTabs({ isDormant }: { readonly isDormant: boolean }) {
  const venture = useVenture()?.id
  const to = (board: string | undefined) => ({ to: '/freight/customers', search: { venture, board } }) as const
  return (
    <PageTabs
      label="Customers"
      tabs={[
        { name: 'All customers', link: to(undefined), here: !isDormant },
        { name: 'Dormant', link: to('dormant'), here: isDormant },
      ]}
    />
  )
}
