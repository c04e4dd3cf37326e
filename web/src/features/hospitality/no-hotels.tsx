import { useVenture } from '../../lib/session.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'

/** The venture chosen at the top is a broker or a call centre. */
export function NoHotels({ title }: { readonly title: string }) {
  const name = useVenture()?.name ?? 'This venture'
  return (
    <Section flush title={title}>
      <Empty title={`${name} has no hotels`}>
        Only hospitality ventures have hotels. Choose one of yours, or all of them, at the top.
      </Empty>
    </Section>
  )
}
