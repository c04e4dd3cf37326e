import { Empty } from '../../../ui/empty.tsx'
import { Columns } from '../../../ui/layout.tsx'
import { Section } from '../../../ui/section.tsx'
import examples from '../examples/examples.module.css'
import { ExampleLine } from '../examples/examples.tsx'
import { Cliffs } from '../rule/cliffs.tsx'
import css from '../rule/rule-card.module.css'
import type { PlanVersion } from './version-words.ts'

/** A version as it stands: what it pays in words, where it jumps, and what was agreed to come out. */
export function ReadVersion({ version }: { readonly version: PlanVersion }) {
  const rules = version.rules.map(({ rule }) => rule)
  return (
    <Columns
      side={
        <Section flush title="Worked examples">
          {version.examples.length === 0 && (
            <Empty title="No example">This version was put in force without worked examples.</Empty>
          )}
          <ul className={examples['list']}>
            {version.examples.map((example) => (
              <ExampleLine key={example.id} rules={rules} example={example} />
            ))}
          </ul>
        </Section>
      }
    >
      <Section flush title="Rules">
        {version.rules.map(({ id, rule, sentence, cliffs }) => (
          <article className={css['card']} key={id} aria-label={rule.name}>
            <div className={css['words']}>
              <div>
                <h3>{rule.name}</h3>
                <p className={css['sentence']}>{sentence}</p>
                <Cliffs cliffs={cliffs} />
              </div>
            </div>
          </article>
        ))}
      </Section>
    </Columns>
  )
}
