import type { Gate } from '@holdfast/contract'
import { Notice } from '../../../ui/notice.tsx'
import css from './gate-panel.module.css'

const TITLES = {
  CLEAR: 'May take a load',
  WARN: 'May take a load, with care',
  BLOCK: 'May not take a load',
} as const
const KINDS = { CLEAR: 'ok', WARN: 'warn', BLOCK: 'bad' } as const

/** What the gate says of a carrier, in whole sentences: what blocks first. */
export function GatePanel({ gate: { verdict, reasons } }: { readonly gate: Pick<Gate, 'verdict' | 'reasons'> }) {
  return (
    <Notice kind={KINDS[verdict]} title={TITLES[verdict]}>
      {reasons.length === 0 ? (
        <p>Authority, insurance and compliance are known and good.</p>
      ) : (
        <ul className={css['reasons']}>
          {reasons.map(({ code, level, sentence }) => (
            <li key={code}>
              {verdict === 'BLOCK' && <b>{level === 'BLOCK' ? 'Blocks: ' : 'Warns: '}</b>}
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
