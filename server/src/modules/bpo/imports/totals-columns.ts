import { TOTAL_NAMES } from '@holdfast/engine/bpo'
import type { ImportColumn } from '../../../platform/imports/kind.ts'

type Figure = keyof typeof TOTAL_NAMES
const whole = (key: Figure, hint: string, ...synonyms: string[]): ImportColumn => ({
  key,
  label: TOTAL_NAMES[key],
  type: 'whole',
  synonyms,
  hint,
})
const seconds = (key: Figure, hint: string, ...synonyms: string[]): ImportColumn => ({
  key,
  label: TOTAL_NAMES[key],
  type: 'seconds',
  synonyms,
  hint,
})

/** What diallers and switchboards sum up of an agent's day. */
export const TOTALS_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'day',
    label: 'Date',
    type: 'day',
    isRequired: true,
    synonyms: ['day', 'date', 'business date', 'report date', 'call date'],
    hint: 'By the campaign’s clock, such as 2026-06-18.',
  },
  {
    key: 'agent',
    label: 'Agent',
    type: 'text',
    isRequired: true,
    synonyms: ['user', 'agent name', 'agent email', 'full name', 'representative'],
    hint: 'E-mail address or full name of one of the venture’s people.',
  },
  {
    key: 'campaign',
    label: 'Campaign',
    type: 'text',
    synonyms: ['campaign name', 'queue', 'project', 'client', 'skill'],
    hint: 'The name of a campaign of the venture; left out where it has only one.',
  },
  whole('inbound', 'Calls that came in; blank: unknown.', 'offered', 'calls offered', 'inbound calls', 'incoming'),
  whole('outbound', 'Calls that went out.', 'outbound calls', 'outgoing', 'calls made'),
  whole('answered', 'Incoming calls that were answered.', 'calls answered', 'handled', 'accepted'),
  whole('abandoned', 'Incoming calls that nobody answered.', 'calls abandoned', 'missed', 'lost calls'),
  whole('shortAbandoned', 'Of these, hung up at once.', 'short abandons', 'short abandoned'),
  whole(
    'answeredInTime',
    'Answered within the campaign’s seconds.',
    'answered in sla',
    'within sla',
    'in service level',
  ),
  whole('abandonedInTime', 'Abandoned within the campaign’s seconds.', 'abandoned in sla'),
  whole('dials', 'Numbers dialled.', 'attempts', 'dial attempts'),
  whole('connects', 'Calls answered or reached.', 'contacts', 'connected', 'connections'),
  whole('resolved', 'Calls that solved what they were about.', 'resolutions', 'fcr'),
  whole('appointments', 'Appointments set.', 'appointments set', 'meetings'),
  whole('deals', 'Deals won.', 'sales', 'deals won', 'conversions'),
  whole('ratings', 'How many callers rated.', 'surveys', 'rating count'),
  whole('ratingSum', 'What the ratings of 1 to 5 add up to.', 'sum of ratings', 'rating total'),
  seconds(
    'answerSeconds',
    'Of all answered calls together, 01:10:00 or 4200.',
    'total wait',
    'queue time',
    'wait time',
  ),
  seconds('talkSeconds', 'Of all calls together.', 'talk time', 'total talk', 'talk sec'),
  seconds('holdSeconds', 'Of all calls together.', 'hold time', 'total hold'),
  seconds('wrapSeconds', 'Of all calls together.', 'wrap time', 'after call work', 'acw', 'dispo sec'),
  seconds(
    'loggedInSeconds',
    'How long the agent was signed in.',
    'login time',
    'logged in',
    'staffed time',
    'hours worked',
  ),
  {
    key: 'revenueMinor',
    label: TOTAL_NAMES.revenueMinor,
    type: 'money',
    synonyms: ['revenue', 'sales amount', 'amount'],
    hint: 'In the venture’s currency.',
  },
]
