import type { PayLine } from '@holdfast/contract'
import { describeRule } from '@holdfast/engine/incentives'
import type { LineRow } from './queries/line-rows.ts'

export function lineView(row: LineRow): PayLine {
  return {
    id: row.id,
    day: row.day,
    planName: row.plan_name,
    versionNumber: row.version_number,
    ruleKey: row.rule_key,
    ruleName: row.rule.name,
    sentence: describeRule(row.rule),
    amount: { minor: row.amount_minor, currency: row.currency },
    toDate: row.to_date.value,
    unmeasured: row.unmeasured,
    creditCount: row.credit_count,
    reason: row.reason,
  }
}
