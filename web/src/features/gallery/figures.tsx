import { formatInstant, formatTime } from '../../lib/format-time.ts'
import { Bullet } from '../../ui/bullet.tsx'
import { Count, Duration, Money, Ratio } from '../../ui/figure.tsx'
import { Section } from '../../ui/section.tsx'
import { State } from '../../ui/state.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import css from './gallery.module.css'

const called = '2026-06-18T12:50:00Z'

export function Figures() {
  return (
    <>
      <Section title="My numbers, June" aside="Day 13 of 22">
        <div className={css['numbers']}>
          <div>
            <p>
              Margin, June{' '}
              <State kind="ok" plain>
                On pace
              </State>
            </p>
            <p>
              <b>
                <Money value={{ minor: 1_042_000, currency: 'USD' }} />
              </b>
              <small>of $16,000.00</small>
            </p>
            <Bullet value={10_420} max={17_600} target={16_000} label="Margin $10,420.00, target $16,000.00" />
          </div>
          <div>
            <p>
              On-time pickup{' '}
              <State kind="ok" plain>
                Reached
              </State>
            </p>
            <p>
              <b>
                <Ratio value="0.941" />
              </b>
              <small>of 92.0%</small>
            </p>
            <Bullet value={94.1} max={100} target={92} label="On-time pickup 94.1%, target 92.0%" />
          </div>
        </div>
      </Section>
      <Section title="Figures and times">
        <dl className={css['pairs']}>
          <dt>Negative</dt>
          <dd>
            <Money value={{ minor: -1240, currency: 'USD' }} />
          </dd>
          <dt>Lakh</dt>
          <dd>
            <Money value={{ minor: 12_345_600, currency: 'INR' }} />
          </dd>
          <dt>Unknown</dt>
          <dd>
            <Money value={null} reason="The carrier has not sent an invoice" />
          </dd>
          <dt>Handling time</dt>
          <dd>
            <Duration value={225} />
          </dd>
          <dt>Mean of loads</dt>
          <dd>
            <Count value="31.6" />
          </dd>
          <dt>In Chicago</dt>
          <dd>{formatInstant(called, 'America/Chicago', true)}</dd>
          <dt>In Pune</dt>
          <dd>{formatTime(called, 'Asia/Kolkata', true)}</dd>
        </dl>
      </Section>
      <Section title="Timeline" aside="4 events">
        <Timeline
          moments={[
            {
              id: '4',
              when: 'today 07:50',
              who: 'Ana Whitfield',
              what: 'Check call, on schedule for 14:20',
              now: true,
            },
            {
              id: '3',
              when: 'Wed 10:22',
              who: 'Ana Whitfield',
              what: (
                <>
                  Status <s>Dispatched</s> In transit
                </>
              ),
            },
            {
              id: '2',
              when: 'Wed 09:58',
              who: 'Arjun Mehta',
              what: (
                <>
                  Detention <s>no data</s> $75.00 bill
                </>
              ),
            },
            { id: '1', when: 'Tue 09:14', who: 'Arjun Mehta', what: 'Created from quote Q-6120' },
          ]}
        />
      </Section>
    </>
  )
}
