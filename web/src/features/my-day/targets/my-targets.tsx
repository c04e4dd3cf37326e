import { contract, type MyTargets as Mine } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'
import { useMe, useVenture } from '../../../lib/session.ts'
import { useHasPage } from '../../../lib/use-has-page.ts'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import css from './my-targets.module.css'
import { OwnTargetLine } from './own-target-line.tsx'

const EVERY = 30_000

/** What the person is to reach, beside what they did. Gone where nobody could be set a target. */
export default function MyTargets() {
  const ventureId = useVenture()?.id
  const { data, error, refetch } = useReply(contract.myDay.myTargets, { ventureId }, { every: EVERY })
  if (!data) return error && <Problem error={error} retry={() => void refetch()} />
  const { items, without } = data
  if (items.length + without.length === 0) return null
  const named = new Set(items.map((own) => own.ventureId)).size > 1
  return (
    <Section title="My numbers against target">
      <ul className={css['targets']}>
        {items.map((own) => (
          <OwnTargetLine key={own.id} own={own} named={named} />
        ))}
        {without.map((venture) => (
          <NoTarget key={venture.ventureId} venture={venture} />
        ))}
      </ul>
    </Section>
  )
}

function NoTarget({ venture: { ventureId, ventureName, can } }: { readonly venture: Mine['without'][number] }) {
  const { ventures } = useMe()
  const maySet = useHasPage()('/targets') && can.set
  const code = ventures.find(({ id }) => id === ventureId)?.code
  return (
    <li className={css['note']}>
      No target of yours in {ventureName}.{' '}
      {maySet && <TextLink link={{ to: '/targets', search: { venture: code, set: true } }}>Set one</TextLink>}
    </li>
  )
}
