import { useVenture } from '../../lib/session.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'

/** The venture chosen at the top is of another trade. */
export function NoHoldings({ title }: { readonly title: string }) {
  const name = useVenture()?.name ?? 'This venture'
  return (
    <Section flush title={title}>
      <Empty title={`${name} is no holding`}>
        Only holdings have companies, bank accounts and assets. Choose one of yours, or all of them, at the top.
      </Empty>
    </Section>
  )
}
