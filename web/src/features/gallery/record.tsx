import { Band, Stack } from '../../ui/layout.tsx'
import { MoneyRow } from '../../ui/money-row.tsx'
import { type Step, Steps } from '../../ui/steps.tsx'

const moving: readonly Step[] = [
  { name: 'Open', at: 'Tue 09:14' },
  { name: 'Covered', at: 'Tue 13:40' },
  { name: 'Dispatched', at: 'Wed 06:55' },
  { name: 'In transit', at: 'Wed 10:22' },
  { name: 'Delivered', at: null },
  { name: 'Invoiced', at: null },
  { name: 'Paid', at: null },
]

const lost: readonly Step[] = [
  { name: 'Open', at: 'Tue 09:14' },
  { name: 'Covered', at: 'Tue 13:40' },
  { name: 'Lost', at: 'Wed 08:10', ended: true },
]

export function Record() {
  return (
    <Stack>
      <Band>
        <Steps label="Status" steps={moving} here={3} />
        <MoneyRow
          entries={[
            { name: 'Bill', value: '$2,705.00' },
            { name: 'Cost', value: '$2,180.00' },
            { name: 'Margin', value: '$525.00', note: '19.4%' },
          ]}
        />
      </Band>
      <Band>
        <Steps label="Status of a lost load" steps={lost} here={2} />
      </Band>
    </Stack>
  )
}
