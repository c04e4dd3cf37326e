import type { OwnRate } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatDay } from '../../lib/format-time.ts'
import type { Column } from '../../ui/column.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { rateText } from './rate-text.ts'
import type { RatedRule } from './rated-rules.ts'

export function rateColumns(rules: readonly RatedRule[], onChange: (own: OwnRate) => void): readonly Column<OwnRate>[] {
  const ruleOf = ({ ruleKey }: OwnRate) => rules.find((rule) => rule.ruleKey === ruleKey)
  return [
    {
      key: 'person',
      head: 'Person',
      cell: (own) => <TwoLines sub={own.reason}>{own.person.name}</TwoLines>,
    },
    { key: 'rule', head: 'Rule', cell: ({ ruleName }) => ruleName },
    { key: 'days', head: 'Work days', phone: false, cell: daysText },
    { key: 'own', head: 'Own rate', figure: true, cell: (own) => rateText(own.rate, ruleOf(own)) },
    {
      key: 'rule-rate',
      head: 'Rule’s rate',
      figure: true,
      phone: false,
      cell: (own) => (own.ruleRate === null ? '–' : rateText(own.ruleRate, ruleOf(own))),
    },
    {
      key: 'change',
      head: <Hidden>Change</Hidden>,
      cell: (own) =>
        own.can['end'] && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onChange(own)}>
            Change
          </Button>
        ),
    },
  ]
}

function daysText({ startsOn, endsOn }: OwnRate): string {
  return endsOn === null
    ? `from ${formatDay(startsOn, 'year')}`
    : `${formatDay(startsOn, 'year')} to ${formatDay(endsOn, 'year')}`
}
