import type { Standing } from '@holdfast/contract'
import { lazy, Suspense, useState } from 'react'
import { Bullet } from '../../ui/bullet.tsx'
import css from './coming.module.css'
import { capWords, ownRateWords, paceWords } from './coming-words.ts'
import { nextWords } from './next-words.ts'

const WhatIf = lazy(() => import('./what-if-panel.tsx'))

interface ComingRuleProps {
  readonly name: string
  readonly standing: Standing
  readonly measuredIn: string
}

export function ComingRule({ name, standing, measuredIn }: ComingRuleProps) {
  const [isOpen, setOpen] = useState(false)
  const { head, detail, bar } = nextWords(standing, measuredIn)
  const notes = [detail, capWords(standing), paceWords(standing, measuredIn), ownRateWords(standing)].filter(Boolean)
  return (
    <li className={css['rule']}>
      <div className={css['head']}>
        <b>{name}</b>
        {bar && <span className={css['reached']}>{bar.label}</span>}
      </div>
      {bar && (
        <Bullet value={bar.value} target={bar.target} max={Math.max(bar.target, bar.value) * 1.1} label={bar.label} />
      )}
      <p className={css['next']}>{head}</p>
      {notes.length > 0 && <p className={css['notes']}>{notes.join(' ')}</p>}
      {mayAsk(standing) && (
        <button type="button" className={css['ask']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          What would more bring?
        </button>
      )}
      <Suspense fallback={<div className={css['asking']} aria-busy />}>
        {isOpen && <WhatIf standing={standing} measuredIn={measuredIn} />}
      </Suspense>
    </li>
  )
}

/** Single loads are judged by their own table, and a cap that is used up answers already. */
const mayAsk = ({ next }: Standing): boolean => next !== null && next.kind !== 'loads' && next.kind !== 'cap'
