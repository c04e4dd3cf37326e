import type { ReactNode } from 'react'
import { formatInstant, formatTime } from '../../lib/format-time.ts'
import { Bullet } from '../../ui/bullet.tsx'
import { Count, Duration, Money, Ratio } from '../../ui/figure.tsx'
import { Section } from '../../ui/section.tsx'
import { State } from '../../ui/state.tsx'
import { type Moment, Timeline } from '../../ui/timeline.tsx'
import css from './gallery.module.css'

const numbers = [
  {
    name: 'Margin, June',
    word: 'On pace',
    value: '$10,420.00',
    target: '$16,000.00',
    at: 10_420,
    of: 16_000,
    max: 17_600,
  },
  { name: 'On-time pickup', word: 'Reached', value: '94.1%', target: '92.0%', at: 94.1, of: 92, max: 100 },
]

const called = '2026-06-18T12:50:00Z'
const figures: readonly (readonly [string, ReactNode])[] = [
  ['Negative', <Money key="n" value={{ minor: -1240, currency: 'USD' }} />],
  ['Lakh', <Money key="l" value={{ minor: 12_345_600, currency: 'INR' }} />],
  ['Unknown', <Money key="u" value={null} reason="The carrier has not sent an invoice" />],
  ['Conversion', <Ratio key="r" value="0.184" />],
  ['Handling time', <Duration key="d" value={225} />],
  ['Mean of loads', <Count key="c" value="31.6" />],
  ['In Chicago', formatInstant(called, 'America/Chicago', true)],
  ['In Pune', formatTime(called, 'Asia/Kolkata', true)],
]

const moments: readonly Moment[] = [
  { id: '4', when: 'today 07:50', who: 'Ana Whitfield', what: 'Check call, on schedule for 14:20', now: true },
  { id: '3', when: 'Wed 10:22', who: 'Ana Whitfield', what: changed('Status', 'Dispatched', 'In transit') },
  { id: '2', when: 'Wed 09:58', who: 'Arjun Mehta', what: changed('Detention', 'no data', '$75.00 bill') },
  { id: '1', when: 'Tue 09:14', who: 'Arjun Mehta', what: 'Created from quote Q-6120' },
]

export function Figures() {
  return (
    <>
      <Section title="My numbers, June" aside="Day 13 of 22">
        <div className={css['numbers']}>
          {numbers.map((number) => (
            <Against key={number.name} {...number} />
          ))}
        </div>
      </Section>
      <Section title="Figures and times">
        <dl className={css['pairs']}>
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Timeline" aside="4 events">
        <Timeline moments={moments} />
      </Section>
    </>
  )
}

function Against({ name, word, value, target, at, of, max }: (typeof numbers)[number]) {
  return (
    <div>
      <p>
        {name}
        <State kind="ok" plain>
          {word}
        </State>
      </p>
      <p>
        <b>{value}</b>
        <small>of {target}</small>
      </p>
      <Bullet value={at} max={max} target={of} label={`${name}: ${value}, target ${target}`} />
    </div>
  )
}

function changed(what: string, before: string, after: string) {
  return (
    <>
      {what} <s>{before}</s> {after}
    </>
  )
}
