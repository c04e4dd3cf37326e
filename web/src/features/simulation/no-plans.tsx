import type { MyVenture } from '../../lib/session.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'

/** The venture chosen at the top is not one whose plans the person writes. */
export const NoPlans = ({ wrong }: { readonly wrong: MyVenture | null }) => (
  <Section flush title="Simulation">
    <Empty title={`You do not write the plans of ${wrong?.name ?? 'any venture'}`}>
      Whoever may draft a plan can simulate it. Choose another of your ventures at the top.
    </Empty>
  </Section>
)
