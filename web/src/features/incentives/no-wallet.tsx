import { useVenture } from '../../lib/session.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'

/** No pay and no rule that could bring any. */
export function NoWallet({ month }: { readonly month: string }) {
  const where = useVenture()?.name ?? 'your ventures'
  return (
    <Section flush title="Pay">
      <Empty title={`No pay plan covers you in ${month}`}>
        In {where} no rule in force in that month pays for your job role. Ask the head of the venture whether you should
        be in a plan, or choose another month.
      </Empty>
    </Section>
  )
}
