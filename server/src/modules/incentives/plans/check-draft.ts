import type { Example } from '@holdfast/contract'
import { checkOverride, checkRule, evaluateRule, type Rule } from '@holdfast/engine/incentives'
import { type Day, refuse } from '@holdfast/engine/kernel'
import { type Defect, defectOf, refuseDefects } from './defects.ts'
import { ruleDefects } from './rule-defects.ts'

export type DraftContent = {
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly rules: readonly Rule[]
  readonly examples: readonly Example[]
}

/** Refuses a draft that could not pay as it is written; every rule and example that is wrong is named. */
export function checkDraft(draft: DraftContent, planCurrency: string): void {
  checkPeriod(draft)
  refuseDefects([...ruleDefects(draft.rules, planCurrency), ...exampleDefects(draft, planCurrency)])
}

function checkPeriod({ startsOn, endsOn }: DraftContent): void {
  if (endsOn !== null && endsOn < startsOn) {
    refuse(
      'refused',
      'version.ends_before_start',
      'The version would end before it starts. Give a later last day, or none.',
      { field: 'endsOn' },
    )
  }
}

function exampleDefects({ rules, examples }: DraftContent, planCurrency: string): readonly Defect[] {
  return examples.flatMap((example, at) => {
    const place = `examples.${at}`
    const rule = rules.find(({ ruleKey }) => ruleKey === example.ruleKey)
    const isTaken = examples.findIndex(({ name }) => name === example.name) < at
    return [
      ...(isTaken
        ? [named(`${place}.name`, 'example.name_taken', `Two examples are called ${example.name}. Name each its own.`)]
        : []),
      ...(example.expected.currency === planCurrency
        ? []
        : [
            named(
              `${place}.expected.currency`,
              'example.currency_mismatch',
              `The plan pays in ${planCurrency}. Expect an amount in that currency.`,
            ),
          ]),
      ...(rule === undefined
        ? [
            named(
              `${place}.ruleKey`,
              'example.rule_unknown',
              `No rule here has the key ${example.ruleKey}. Choose one of the version, or take the example out.`,
            ),
          ]
        : readable(place, rule, example)),
    ]
  })
}

/** Values that are no numbers compute nothing, by whatever rule. A rule that is wrong itself is told of as a rule. */
function readable(place: string, rule: Rule, { toDate, before, override }: Example): readonly Defect[] {
  if (defectOf('', () => checkRule(rule, { planCurrency: rule.currency })).length > 0) return []
  const rate = override === null ? [] : defectOf(`${place}.override`, () => checkOverride(rule, override.rate))
  if (rate.length > 0) return rate
  const compute = (snapshot: Example['toDate']) => () => void evaluateRule(rule, { toDate: snapshot })
  return [
    ...defectOf(`${place}.toDate`, compute(toDate)),
    ...(before === null ? [] : defectOf(`${place}.before`, compute(before))),
  ]
}

function named(path: string, code: string, message: string): Defect {
  return { path, code, message }
}
