import type { MyVenture } from '../../../lib/session.ts'
import { useHasPage } from '../../../lib/use-has-page.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Section } from '../../../ui/section.tsx'
import { BpoWeek } from './bpo-week.tsx'
import { FreightWeek } from './freight-week.tsx'

/** The last seven days of a trade that has figures. */
export function WeekFigures({ venture }: { readonly venture: MyVenture }) {
  const hasPage = useHasPage()
  const isFreight = venture.type === 'LOGISTICS' || venture.type === 'TRANSPORT'
  if (!isFreight && venture.type !== 'BPO') return null
  const dashboard = isFreight ? '/freight' : '/bpo'
  return (
    <Section
      flush
      title="Last seven days"
      aside={
        hasPage(dashboard) && (
          <ButtonLink variant="default" link={{ to: dashboard, search: { venture: venture.id } }}>
            See the dashboard
          </ButtonLink>
        )
      }
    >
      {isFreight ? <FreightWeek venture={venture} /> : <BpoWeek venture={venture} />}
    </Section>
  )
}
