import type { Simulation } from '@holdfast/contract'
import { lazy, Suspense } from 'react'
import { counted } from '../../lib/counted.ts'
import { formatMoney } from '../../lib/format.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { besideColumns } from './beside-columns.tsx'
import { signed } from './change-words.ts'
import css from './result.module.css'
import { ResultTiles } from './result-tiles.tsx'

const ResultCharts = lazy(() => import('./result-charts.tsx'))

type Person = Simulation['people'][number]
type Rule = Simulation['rules'][number]

interface ResultProps {
  readonly result: Simulation
  readonly opened: string | undefined
  readonly onPerson: (id: string) => void
}

/** A simulation from its sum to each person and rule. */
export function Result({ result, opened, onPerson }: ResultProps) {
  return (
    <Stack>
      {result.notes.map((note) => (
        <Notice key={note} kind="info" title={note} />
      ))}
      <ResultTiles result={result} />
      {result.people.length > 0 && (
        <Suspense fallback={<div className={css['charts']} />}>
          <ResultCharts result={result} />
        </Suspense>
      )}
      <Section
        flush
        title="People"
        aside={
          result.morePeople > 0
            ? `${counted(result.morePeople, 'more', 'more')}, all in the export`
            : 'Largest change first'
        }
      >
        <DataTable<Person>
          label="People, paid and simulated"
          rows={result.people}
          rowKey={({ person }) => person.id}
          columns={PEOPLE}
          opening={{ onOpen: ({ person }) => onPerson(person.id) }}
          openKey={opened ?? null}
          empty={
            <Empty title="Nobody has work or pay on these days">
              Neither was anything paid by this plan, nor would the rules have paid anybody. Choose other days.
            </Empty>
          }
          {...(result.morePeople === 0 && { totals: totalsOf(result) })}
        />
      </Section>
      <Section flush title="Rules" aside="Of the draft, then those that it does not hold">
        <DataTable<Rule>
          label="Rules, paid and simulated"
          rows={result.rules}
          rowKey={({ ruleKey }) => ruleKey}
          columns={RULES}
          totals={totalsOf(result)}
        />
      </Section>
    </Stack>
  )
}

const PEOPLE: readonly Column<Person>[] = [
  {
    key: 'name',
    head: 'Person',
    cell: ({ person, paid }) => (
      <TwoLines sub="" phone={`Paid ${formatMoney(paid)}`}>
        {person.name}
      </TwoLines>
    ),
  },
  ...besideColumns(),
]

const RULES: readonly Column<Rule>[] = [
  {
    key: 'name',
    head: 'Rule',
    cell: ({ name, sentence, people }) => (
      <TwoLines sub={sentence ?? 'Not in this draft'} phone={sentence === null ? 'Not in this draft' : earners(people)}>
        {name}
      </TwoLines>
    ),
  },
  { key: 'people', head: 'Earn by it', figure: true, phone: false, cell: ({ people }) => people },
  ...besideColumns(),
]

const earners = (people: number): string =>
  `${counted(people, 'person', 'people')} ${people === 1 ? 'earns' : 'earn'} by it`

function totalsOf({ totals }: Simulation) {
  return {
    name: 'Together',
    paid: formatMoney(totals.paid),
    simulated: formatMoney(totals.simulated),
    difference: signed(totals.difference),
  }
}
