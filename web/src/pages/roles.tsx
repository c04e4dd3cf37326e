import { Matrix } from '../features/access/matrix/matrix.tsx'
import { useOneVenture } from '../lib/use-one-venture.ts'
import { Empty } from '../ui/empty.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Section } from '../ui/section.tsx'
import { VentureChoice } from '../ui/venture-choice.tsx'

export function Page() {
  const { venture, others, wrong } = useOneVenture('access.explain')
  return (
    <>
      <PageHeader
        title="Role matrix"
        context={venture ? `Who may do what in ${venture.name}: the defaults, and its own settings.` : undefined}
        controls={venture && <VentureChoice label="Venture of the role matrix" venture={venture} others={others} />}
      />
      {venture ? (
        <Matrix key={venture.id} venture={venture} />
      ) : (
        <Section flush title="Roles">
          <Empty title={`The roles of ${wrong?.name ?? 'a venture'} are not open to you`}>
            Its head and its HR administrator see them. Choose another venture at the top.
          </Empty>
        </Section>
      )}
    </>
  )
}
