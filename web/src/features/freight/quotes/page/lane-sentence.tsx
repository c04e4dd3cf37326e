import { contract, type Input, type LaneHistory } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'
import { formatMajor, formatMoney } from '../../../../lib/format.ts'
import { useReply } from '../../../../lib/query.ts'
import css from './lane-sentence.module.css'

export type AskedLane = Input<typeof contract.quotes.laneHistory>

/** "This lane paid $2,310.00 on average over 14 loads of six months, at $2.41 a mile; carriers took $1,980.00." */
export function LaneSentence({ lane }: { readonly lane: AskedLane }) {
  const { data } = useReply(contract.quotes.laneHistory, lane)
  if (!data) return null
  const [own] = data.currencies
  return (
    <p className={css['sentence']} aria-live="polite">
      {own ? wordsOf(own) : 'No data: nothing was quoted or carried on this lane in six months.'}
    </p>
  )
}

function wordsOf({ currency, loads, quotes }: LaneHistory['currencies'][number]): string {
  const paid = loads
    ? [
        `This lane paid ${formatMoney(loads.averageBill)} on average over ${counted(loads.loads, 'load')} of six months`,
        loads.billPerMile !== null && `, ${formatMajor(loads.billPerMile, currency)} a mile`,
        loads.averageCost && `; carriers took ${formatMoney(loads.averageCost)}`,
        '.',
      ]
    : ['No load was carried on this lane in six months.']
  const asked = quotes && ` ${quotes.won} of ${counted(quotes.quotes, 'quote')} won.`
  return [...paid, asked].filter(Boolean).join('')
}
