import { formatMoney } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { Section } from '../../ui/section.tsx'
import css from './by-day.module.css'
import { DayList } from './day-list.tsx'
import { NoDays } from './no-days.tsx'
import { PayAmount } from './pay-amount.tsx'
import { usePayAddress } from './use-pay-address.ts'
import { adjustedOn, dayTotal, lineOf, newestFirst, type PaidDays, type PayDay, ruleId } from './wallet.ts'

/** Every day with pay, a column per rule; on a phone each day lists its rules instead. */
export function ByDay({ wallet }: { readonly wallet: PaidDays }) {
  const { when, line, change, isRunning } = usePayAddress()
  const { days } = wallet
  const open = (id: string | undefined) => change({ line: id })
  return (
    <Section
      flush
      title="By day"
      aside={days.length > 0 && <span className={css['hint']}>Open any amount to see where it comes from</span>}
    >
      {days.length === 0 ? (
        <NoDays when={when} isRunning={isRunning} />
      ) : (
        <>
          <div className={css['table']}>
            <DataTable
              compact
              label="Pay by day"
              rows={newestFirst(days)}
              rowKey={({ day }) => day}
              openKey={days.find(({ lines }) => lines.some(({ id }) => id === line))?.day ?? null}
              columns={columns(wallet, line, open)}
              totals={totals(wallet)}
            />
          </div>
          <DayList wallet={wallet} opened={line} onOpen={open} />
        </>
      )}
    </Section>
  )
}

const columns = (
  { rules, currency, adjustedMinor, days }: PaidDays,
  opened: string | undefined,
  onOpen: (id: string | undefined) => void,
): readonly Column<PayDay>[] => [
  spansMonths(days)
    ? { key: 'day', head: 'Day', width: 112, cell: ({ day }) => formatDay(day, 'brief') }
    : { key: 'day', head: 'Day', width: 92, cell: ({ day }) => formatDay(day, 'short') },
  ...rules.filter(hasLine(days)).map((rule) => ({
    key: ruleId(rule),
    head: rule.ruleName,
    figure: true,
    cell: (day: PayDay) => {
      const line = lineOf(day, rule)
      if (!line) return <NoData dash reason="This rule has no line for the day" />
      return <PayAmount line={line} opened={opened} onOpen={onOpen} />
    },
  })),
  ...(adjustedMinor === 0 ? [] : [adjusted(currency)]),
  {
    key: 'total',
    head: 'Total',
    figure: true,
    cell: (day) => <b className={css['sum']}>{formatMoney({ minor: dayTotal(day), currency })}</b>,
  },
]

/** "Thu 18" alone names no day where the page shows two months. */
const spansMonths = (days: readonly PayDay[]): boolean => new Set(days.map(({ day }) => day.slice(0, 7))).size > 1

/** A rule without a line in the period has no column: what it needs stands above. */
const hasLine = (days: readonly PayDay[]) => (rule: PaidDays['rules'][number]) =>
  days.some((day) => lineOf(day, rule) !== undefined)

const adjusted = (currency: string): Column<PayDay> => ({
  key: 'adjusted',
  head: 'Adjusted',
  figure: true,
  cell: (day) =>
    day.adjustments.length === 0 ? (
      <NoData dash reason="Nothing was corrected on the day" />
    ) : (
      formatMoney({ minor: adjustedOn(day), currency })
    ),
})

function totals({ rules, days, currency, totalMinor, adjustedMinor }: PaidDays) {
  const money = (minor: number) => formatMoney({ minor, currency })
  const ofRule = (rule: PaidDays['rules'][number]) =>
    days.reduce((sum, day) => sum + (lineOf(day, rule)?.amount.minor ?? 0), 0)
  return {
    day: 'Total',
    ...Object.fromEntries(rules.map((rule) => [ruleId(rule), money(ofRule(rule))])),
    adjusted: money(adjustedMinor),
    total: money(totalMinor),
  }
}
