import { formatMoney } from '../../lib/format.ts'
import { BarChart } from '../../ui/bar-chart.tsx'
import { Key } from '../../ui/key.tsx'
import { Section } from '../../ui/section.tsx'
import { chartColor } from '../../ui/theme.ts'

const days = ['3', '4', '5', '8', '9', '10', '11', '12', '15', '16', '17']
const margins = [455, 930, 380, 745, 1120, null, 860, 1015, 540, 1175, 1480]
const dollars = (value: number) => formatMoney({ minor: Math.round(value * 100), currency: 'USD' })

export function Chart() {
  return (
    <Section
      title="My margin by day, June"
      aside={
        <span style={{ display: 'inline-flex', gap: 16 }}>
          <Key color={chartColor(1)}>Margin of known cost</Key>
          <Key>Target $760.00</Key>
        </span>
      }
    >
      <BarChart
        label="Margin by day in June: $1,480.00 on the 17th, above the target of $760.00 on seven of eleven days"
        bars={days.map((name, i) => ({ name, value: margins[i] ?? null }))}
        target={760}
        format={dollars}
        formatAxis={(value) => `$${value.toLocaleString('en-US')}`}
        note="The 10th has no data. 1 load of 17 June has no cost yet and adds nothing."
      />
    </Section>
  )
}
