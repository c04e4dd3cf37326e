import { useVenture } from '../../lib/session.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'

/** The venture chosen at the top is of another trade. */
export function NoSaas({ title }: { readonly title: string }) {
  const name = useVenture()?.name ?? 'This venture'
  return (
    <Section flush title={title}>
      <Empty title={`${name} sells no subscriptions`}>
        Only SaaS ventures have customers with subscriptions. Choose one of yours, or all of them, at the top.
      </Empty>
    </Section>
  )
}
