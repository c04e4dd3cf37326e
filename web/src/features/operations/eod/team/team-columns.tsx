import type { EodTeam } from '@holdfast/contract'
import type { JobRole } from '@holdfast/engine/access'
import { roleName } from '../../../../lib/role-names.ts'
import type { Column } from '../../../../ui/column.ts'
import { NoData } from '../../../../ui/no-data.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { daysText } from '../days-text.ts'
import { LateState, StandingState } from '../eod-state.tsx'

type Member = EodTeam['people'][number]

/** `lasts`: the day is not over, so that nobody has missed it yet. */
export const teamColumns = ({ lasts }: { readonly lasts: boolean }): readonly Column<Member>[] => [
  {
    key: 'person',
    head: 'Person',
    cell: (member) => (
      <TwoLines sub={subOf(member)} phone={phoneOf(member, lasts)}>
        {member.person.name}
      </TwoLines>
    ),
  },
  {
    key: 'standing',
    head: 'State',
    width: 152,
    phone: false,
    cell: ({ standing }) => <StandingState plain standing={standing} lasts={lasts} />,
  },
  {
    key: 'blockers',
    head: 'In the way',
    phone: false,
    cell: ({ report }) => report?.blockers ?? <NoData dash reason="Nothing is said to be in the way" />,
  },
  {
    key: 'late',
    head: 'Sent',
    width: 120,
    phone: false,
    cell: ({ report }) =>
      report === null ? <NoData dash reason="No report" /> : report.isLate ? <LateState /> : 'On its day',
  },
]

function subOf({ report, gap, jobRole }: Member): string {
  if (report) return report.done
  if (gap)
    return `No report ${daysText(gap.days)}${gap.explanation ? `: ${gap.explanation.text}` : ', not explained yet'}`
  return roleName(jobRole as JobRole | null) ?? ''
}

const phoneOf = (member: Member, lasts: boolean) => (
  <>
    <StandingState plain standing={member.standing} lasts={lasts} />
    <br />
    {member.report?.blockers ? `In the way: ${member.report.blockers}` : subOf(member)}
  </>
)
