import { useVenture } from '../../../lib/session.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'

/** The venture chosen at the top is no call centre. */
export function NoCalls({ title = 'Calls' }: { readonly title?: string }) {
  const name = useVenture()?.name ?? 'This venture'
  const what = title.toLowerCase()
  return (
    <Section flush title={title}>
      <Empty title={`${name} has no ${what}`}>
        Only call centres have {what}. Choose one of yours, or all your ventures, at the top.
      </Empty>
    </Section>
  )
}
