import type { MyVenture } from '../../lib/session.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'

/** The venture chosen at the top has no figures to aim at. */
export const NoFigures = ({ wrong }: { readonly wrong: MyVenture | null }) => (
  <Section flush title="Targets">
    <Empty title={`${wrong?.name ?? 'None of your ventures'} has no figures to aim at`}>
      Freight ventures and call centres have. Choose one of yours, or all your ventures, at the top.
    </Empty>
  </Section>
)
