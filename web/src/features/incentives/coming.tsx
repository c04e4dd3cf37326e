import type { Standing } from '@holdfast/contract'
import { Section } from '../../ui/section.tsx'
import css from './coming.module.css'
import { ComingRule } from './coming-rule.tsx'
import { measuredIn } from './measured-in.ts'
import { nextWords } from './next-words.ts'
import { ruleId, type Wallet } from './wallet.ts'

interface ComingProps {
  readonly wallet: Wallet
  /** In which the venture measures money. */
  readonly venturesCurrency: string
}

/** What each rule that runs today needs for its next step: those with a way to go first, the nearest at the top. */
export function Coming({ wallet, venturesCurrency }: ComingProps) {
  const running = wallet.rules
    .flatMap((rule) => (rule.standing ? [{ rule, standing: rule.standing }] : []))
    .toSorted((a, b) => nearness(b.standing) - nearness(a.standing))
  if (running.length === 0) return null
  return (
    <Section flush title="What comes next">
      <ul className={css['list']}>
        {running.map(({ rule, standing }) => (
          <ComingRule
            key={ruleId(rule)}
            name={rule.ruleName}
            standing={standing}
            measuredIn={measuredIn(standing.rule, venturesCurrency)}
          />
        ))}
      </ul>
    </Section>
  )
}

/** The part of the way that is gone, 0 to 1; below 0 where there is no way to go. */
function nearness(standing: Standing): number {
  const { bar } = nextWords(standing, standing.rule.currency)
  return bar === null ? -1 : bar.value / bar.target
}
