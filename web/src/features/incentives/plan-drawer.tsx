import type { Plan } from '@holdfast/contract'
import { Drawer } from '@mantine/core'
import { formatDay } from '../../lib/format-time.ts'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { BoldFigures } from './bold-figures.tsx'
import css from './plan-drawer.module.css'
import { usePlans, versionsOf } from './plan-rules.ts'
import { usePayAddress } from './use-pay-address.ts'
import type { Wallet } from './wallet.ts'

interface PlanDrawerProps {
  readonly wallet: Wallet
  readonly isMine: boolean
  readonly onClose: () => void
}

/** The plans of the wallet's venture and currency that were in force in the period: rules that can pay, then the others. */
export default function PlanDrawer({ wallet, isMine, onClose }: PlanDrawerProps) {
  const { data, error, refetch } = usePlans(wallet.ventureId)
  const { span } = usePayAddress()
  const shown = (data?.items ?? [])
    .filter(({ currency }) => currency === wallet.currency)
    .flatMap((plan) => versionsOf(plan, span).map((version) => ({ plan, version })))
  return (
    <Drawer opened onClose={onClose} position="right" size={480} title={`Pay plan of ${wallet.ventureName}`}>
      {error && !data && <Problem error={error} retry={() => void refetch()} />}
      {data && shown.length === 0 && (
        <Empty title="No plan was in force">A published plan stands here with its rules from its first day on.</Empty>
      )}
      {shown.map(({ plan, version }) => (
        <PlanVersion key={version.id} plan={plan} version={version} wallet={wallet} isMine={isMine} />
      ))}
    </Drawer>
  )
}

type Version = Plan['versions'][number]

interface PlanVersionProps extends Pick<PlanDrawerProps, 'wallet' | 'isMine'> {
  readonly plan: Plan
  readonly version: Version
}

function PlanVersion({ plan, version, wallet, isMine }: PlanVersionProps) {
  const canPay = ({ rule }: Version['rules'][number]) =>
    wallet.rules.some(({ planName, ruleKey }) => planName === plan.name && ruleKey === rule.ruleKey)
  const until = version.endsOn === null ? 'no end set' : `to ${formatDay(version.endsOn, 'year')}`
  return (
    <section className={css['plan']}>
      <h3>{plan.name}</h3>
      <p>
        Version {version.number}, in force from {formatDay(version.startsOn, 'year')}, {until}
      </p>
      <Rules title={`Rules that can pay ${isMine ? 'you' : 'this person'}`} rules={version.rules.filter(canPay)} />
      <Rules title="Rules for other job roles" rules={version.rules.filter((rule) => !canPay(rule))} />
    </section>
  )
}

function Rules({ title, rules }: { readonly title: string; readonly rules: Version['rules'] }) {
  if (rules.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {rules.map(({ id, rule, sentence }) => (
          <li key={id}>
            <b>{rule.name}</b>
            <span>
              <BoldFigures>{sentence}</BoldFigures>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
