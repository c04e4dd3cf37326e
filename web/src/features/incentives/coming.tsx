import { Section } from '../../ui/section.tsx'
import css from './coming.module.css'
import { ComingRule } from './coming-rule.tsx'
import { ruleId, type Wallet } from './wallet.ts'

interface ComingProps {
  readonly wallet: Wallet
  /** The currency in which the venture measures money. */
  readonly measuredIn: string
}

/** What each rule that runs today needs for its next step, nearest first. */
export function Coming({ wallet, measuredIn }: ComingProps) {
  const running = wallet.rules.flatMap((rule) => (rule.standing ? [{ rule, standing: rule.standing }] : []))
  if (running.length === 0) return null
  return (
    <Section flush title="What comes next">
      <ul className={css['list']}>
        {running.map(({ rule, standing }) => (
          <ComingRule key={ruleId(rule)} name={rule.ruleName} standing={standing} measuredIn={measuredIn} />
        ))}
      </ul>
    </Section>
  )
}
