import { type Instant, refuse } from '../kernel/index.ts'
import type { Call } from './call.ts'

/** A person's or a switchboard's clock may run ahead of ours by this much. */
const CLOCK_TOLERANCE_MS = 5 * 60_000

export const MOST_YEARS = 20
/** 366 days each: a bound against mistyped years, not a rule about leap days. */
export const MOST_DAYS_AGO = MOST_YEARS * 366
const MOST_HOURS = 24
const HOUR_MS = 3_600_000
const MOST_AGO_MS = MOST_DAYS_AGO * 24 * HOUR_MS

/**
 * Refuses what cannot have happened: `call.time_in_future`, `call.too_old` (more than 20 years: the year is mistyped),
 * `call.ended_before_start`, `call.too_long` (more than 24 hours), `call.seconds_invalid`, `call.talk_too_long` (longer than the call, no tolerance), `call.wait_without_answer`, `call.connected_not_answered`,
 * `call.revenue_invalid`, `call.rating_invalid`.
 */
export function checkCall(call: Call, now: Instant): void {
  checkTimes(call, now)
  checkSeconds(call)
  checkAnswer(call)
  if (!isCount(call.revenueMinor))
    refuse('refused', 'call.revenue_invalid', 'Revenue is 0 or more, in whole minor units.')
  if (call.rating !== null && ![1, 2, 3, 4, 5].includes(call.rating))
    refuse('refused', 'call.rating_invalid', 'A rating is 1, 2, 3, 4 or 5. Leave it out when none was given.')
}

function checkTimes({ startedAt, endedAt }: Call, now: Instant): void {
  // Text order is time order, so that of what is past nothing is parsed: imports ask this of every row.
  for (const time of [startedAt, endedAt ?? startedAt])
    if (time > now && Date.parse(time) > Date.parse(now) + CLOCK_TOLERANCE_MS)
      refuse('refused', 'call.time_in_future', 'This time is still to come. Enter when it happened.', { time })
  if (Date.parse(now) - Date.parse(startedAt) > MOST_AGO_MS)
    refuse('refused', 'call.too_old', `This is more than ${MOST_YEARS} years ago. Check the year.`, { time: startedAt })
  if (endedAt === null) return
  if (endedAt < startedAt)
    refuse('refused', 'call.ended_before_start', 'A call cannot end before it started.', { startedAt, endedAt })
  if (Date.parse(endedAt) - Date.parse(startedAt) > MOST_HOURS * HOUR_MS)
    refuse('refused', 'call.too_long', `No call lasts more than ${MOST_HOURS} hours. Enter when it really ended.`, {
      startedAt,
      endedAt,
    })
}

function checkSeconds(call: Call): void {
  const { talkSeconds, holdSeconds, wrapSeconds, answeredAfterSeconds, dials } = call
  if (![talkSeconds, holdSeconds, wrapSeconds, answeredAfterSeconds, dials].every(isCount))
    refuse('refused', 'call.seconds_invalid', 'Seconds and dials are whole numbers of 0 or more.')
  if (call.endedAt === null || talkSeconds === null) return
  const lasted = (Date.parse(call.endedAt) - Date.parse(call.startedAt)) / 1000
  if (talkSeconds > lasted)
    refuse('refused', 'call.talk_too_long', 'The talk cannot be longer than the call.', { talkSeconds, lasted })
}

function checkAnswer(call: Call): void {
  if (call.answeredAfterSeconds !== null && call.answered !== true)
    refuse('refused', 'call.wait_without_answer', 'Only a call that was answered has a time until the answer.')
  if (call.direction === 'INBOUND' && call.connected !== call.answered)
    refuse('refused', 'call.connected_not_answered', 'An incoming call is connected when it is answered.')
}

function isCount(value: number | null): boolean {
  return value === null || (Number.isSafeInteger(value) && value >= 0)
}
