import { useVenture } from '../../../lib/session.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'

/** The venture chosen at the top is a hotel or a call centre. */
export function NoFreight() {
  const name = useVenture()?.name ?? 'This venture'
  return (
    <Section flush title="Loads">
      <Empty title={`${name} has no loads`}>
        Only freight and transport ventures have loads. Choose one of yours, or all of them, at the top.
      </Empty>
    </Section>
  )
}
