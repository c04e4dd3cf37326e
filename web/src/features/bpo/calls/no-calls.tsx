import { useVenture } from '../../../lib/session.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'

/** The venture chosen at the top is no call centre. */
export function NoCalls() {
  const name = useVenture()?.name ?? 'This venture'
  return (
    <Section flush title="Calls">
      <Empty title={`${name} has no calls`}>
        Only call centres have calls. Choose one of yours, or all your ventures, at the top.
      </Empty>
    </Section>
  )
}
