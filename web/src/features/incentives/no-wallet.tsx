import { type MyVenture, useMe } from '../../lib/session.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'

/** No pay and no rule that could bring any; in one venture, or in all of mine. */
export function NoWallet({ when, venture }: { readonly when: string; readonly venture: MyVenture | null }) {
  const { ventures } = useMe()
  const where = venture?.name ?? 'your ventures'
  const isMeasured = (venture ? [venture] : ventures).some(({ jobRole }) => jobRole !== null)
  return (
    <Section flush title="Pay">
      {isMeasured ? (
        <Empty title={`No pay plan covers you ${when}`}>
          In {where} no rule in force in that period pays for your job role. Ask the head of the venture whether you
          should be in a plan, or choose another period.
        </Empty>
      ) : (
        <Empty title="No pay plan is for you">
          Plans pay for the work of a job role, and you have none in {where}. Ask the head of the venture if you should.
        </Empty>
      )}
    </Section>
  )
}
