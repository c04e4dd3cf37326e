import { lazy, Suspense } from 'react'
import { Key } from '../../ui/key.tsx'
import { Section } from '../../ui/section.tsx'
import { chartColor } from '../../ui/theme.ts'
import { chartTitle, type MyNumber } from './chart-words.ts'
import css from './my-chart.module.css'

const NumberChart = lazy(() => import('./number-chart.tsx'))

export function MyChart({ number }: { readonly number: MyNumber }) {
  const measure = number.metric === 'loads_margin' ? 'Margin of known cost' : number.label
  return (
    <Section title={chartTitle(number)} aside={<Key color={chartColor(1)}>{measure}</Key>}>
      <Suspense fallback={<div className={css['place']} aria-hidden />}>
        <NumberChart number={number} />
      </Suspense>
    </Section>
  )
}
