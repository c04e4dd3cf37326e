import type { PayoutRunDetail } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { formatNumber } from '../../../../lib/format.ts'
import { useChangeAddress } from '../../../../lib/use-change-address.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { FilterToggle } from '../../../../ui/filter-toggle.tsx'
import { Section } from '../../../../ui/section.tsx'
import { EXCEPTIONS } from '../exception-words.ts'
import { ExceptionList } from './exception-list.tsx'
import css from './exceptions.module.css'

/** What must be put right or let pass before anything is released. */
export function Exceptions({ run }: { readonly run: PayoutRunDetail }) {
  const { kind, state } = useSearch({ strict: false })
  const { filter } = useChangeAddress()
  const open = sumOf(run.exceptions, 'open')
  const waived = sumOf(run.exceptions, 'waived')
  const isWaived = state === 'waived' && waived > 0
  const counts = isWaived ? 'waived' : 'open'
  const kinds = run.exceptions.filter((each) => each[counts] > 0)
  const chosen = kinds.find((each) => each.kind === kind) ?? null
  if (open + waived === 0)
    return (
      <Section flush title="Exceptions">
        <Empty title="Nothing stands in the way">
          Every record that counts was credited and rated, no amount is unusual, and nothing is held back.
        </Empty>
      </Section>
    )
  return (
    <Section flush title="Exceptions" aside={headWords(open, waived)}>
      <div className={css['filters']}>
        <FilterBar>
          {kinds.map((each) => (
            <FilterToggle
              key={each.kind}
              label={`${EXCEPTIONS[each.kind].name} ${each[counts]}`}
              on={each === chosen}
              onToggle={(on) => filter({ kind: on ? each.kind : undefined })}
            />
          ))}
          {waived > 0 && (
            <FilterToggle
              label={`Already let pass ${waived}`}
              on={isWaived}
              onToggle={(on) => filter({ state: on ? 'waived' : undefined, kind: undefined })}
            />
          )}
        </FilterBar>
        {chosen && <p>{EXCEPTIONS[chosen.kind].help}</p>}
      </div>
      <ExceptionList
        key={`${counts} ${chosen?.kind}`}
        run={run}
        state={counts}
        kind={chosen?.kind ?? null}
        count={chosen?.open ?? 0}
      />
    </Section>
  )
}

const sumOf = (exceptions: PayoutRunDetail['exceptions'], of: 'open' | 'waived'): number =>
  exceptions.reduce((sum, each) => sum + each[of], 0)

function headWords(open: number, waived: number): string {
  const clear = open === 0 ? 'None open' : `${formatNumber(open)} open`
  return waived === 0 ? clear : `${clear}, ${formatNumber(waived)} let pass`
}
