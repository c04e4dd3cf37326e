import { contract, type Load, type LoadRecord } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { placeText } from '../../../lib/place-text.ts'
import { recentWhen } from '../../../lib/recent-when.ts'
import { State } from '../../../ui/state.tsx'
import { TakeBackDialog } from '../../../ui/take-back-dialog.tsx'
import { LOAD_ANSWERS } from '../load-answers.ts'
import { useMayTakeBack } from '../record/use-may-take-back.ts'
import css from './check-calls.module.css'
import { METHOD_NAMES } from './method-names.ts'

type Call = LoadRecord['checkCalls'][number]

/** What drivers said, newest first; what was struck out stays to be read. */
export function CheckCalls({ load, record }: { readonly load: Load; readonly record: LoadRecord }) {
  const [striking, setStriking] = useState<string | null>(null)
  const mayTakeBack = useMayTakeBack(load)
  if (record.checkCalls.length === 0) return null
  return (
    <div className={css['calls']}>
      <h3>Check calls</h3>
      <ul>
        {record.checkCalls.map((call) => (
          <li key={call.id} data-void={call.voided !== null || undefined}>
            <time dateTime={call.at}>{recentWhen(call.at, load.zone, true)}</time>
            <Said call={call} zone={load.zone} />
            <span className={css['who']}>
              {call.by?.name ?? 'Holdfast'}
              {call.voided === null && record.can['check_call'] && mayTakeBack(call.by) && (
                <Anchor
                  component="button"
                  type="button"
                  inherit
                  aria-label={`Strike out the check call of ${recentWhen(call.at, load.zone, true)}`}
                  onClick={() => setStriking(call.id)}
                >
                  Strike out
                </Anchor>
              )}
            </span>
          </li>
        ))}
      </ul>
      {striking !== null && (
        <TakeBackDialog
          title="Strike out this check call?"
          verb="Strike out"
          endpoint={contract.loadRecord.voidCheckCall}
          input={(reason) => ({ id: load.id, callId: striking, reason })}
          refreshes={LOAD_ANSWERS}
          onClose={() => setStriking(null)}
        />
      )}
    </div>
  )
}

function Said({
  call: { place, eta, note, contact, method, isLate, voided },
  zone,
}: {
  readonly call: Call
  readonly zone: string
}) {
  const words = [
    place && placeText(place),
    eta && `expected ${recentWhen(eta, zone, true)}`,
    note,
    contact && `${METHOD_NAMES[method]}: ${contact}`,
  ].filter(Boolean)
  return (
    <span className={css['said']}>
      {isLate && (
        <State plain kind="late">
          Late
        </State>
      )}
      <span>{words.join(' · ')}</span>
      {voided && <small>Struck out: {voided.reason}</small>}
    </span>
  )
}
