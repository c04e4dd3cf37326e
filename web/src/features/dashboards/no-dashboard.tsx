import { useVenture } from '../../lib/session.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'

interface NoDashboardProps {
  readonly title: string
  /** Which ventures have such figures: "Freight and transport ventures". */
  readonly kind: string
}

/** The venture chosen at the top is of another trade. */
export function NoDashboard({ title, kind }: NoDashboardProps) {
  const chosen = useVenture()
  return (
    <>
      <PageHeader title={title} />
      <Section flush title="Dashboard">
        <Empty title={chosen ? `${chosen.name} has no such figures` : 'You have no such venture'}>
          {chosen
            ? `${kind} have them. Choose one of yours, or all of them, at the top.`
            : `${kind} have them, and you belong to none. Ask the person who invited you.`}
        </Empty>
      </Section>
    </>
  )
}
