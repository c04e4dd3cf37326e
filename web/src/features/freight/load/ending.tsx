import type { Load } from '@holdfast/contract'
import { REASON_NAMES } from '@holdfast/engine/freight'
import { formatInstant } from '../../../lib/format-time.ts'
import { State } from '../../../ui/state.tsx'
import { capital } from '../names.ts'
import css from './ending.module.css'

/** Why the load counts no more: void, lost or cancelled. */
export function Ending({ load: { voided, lost, cancelled, zone } }: { readonly load: Load }) {
  const ending = voided
    ? { word: 'Void', at: voided.at, why: `${sentence(voided.reason)} It counts in no figure.` }
    : lost
      ? { word: 'Lost', at: lost.at, why: [capital(REASON_NAMES[lost.reason]), lost.note].filter(Boolean).join(': ') }
      : cancelled && { word: 'Cancelled', at: cancelled.at, why: cancelled.reason }
  if (!ending) return null
  return (
    <p className={css['ending']}>
      <State kind={ending.word === 'Cancelled' ? 'none' : 'bad'}>{ending.word}</State>
      <span>{ending.why}</span>
      <time dateTime={ending.at}>{formatInstant(ending.at, zone, true)}</time>
    </p>
  )
}

const sentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`)
