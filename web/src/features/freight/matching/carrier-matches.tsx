import { type CarrierMatch, contract, type Load } from '@holdfast/contract'
import { useState } from 'react'
import { useReply } from '../../../lib/query.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { useCarrierOutreach } from '../outreach/use-carrier-outreach.ts'
import { CoverDialog } from '../steps/cover-dialog.tsx'
import css from './carrier-matches.module.css'
import { MatchRow } from './match-row.tsx'

const SHOWN = 8

/** Of an uncovered load: the carriers that fit it best, each with why, to be covered with. */
export function CarrierMatches({ load }: { readonly load: Load }) {
  const mayCover = load.status === 'OPEN' && load.can['cover'] === true
  const { data, error, refetch } = useReply(
    contract.carrierMatches.listCarrierMatches,
    { id: load.id, limit: SHOWN },
    { when: mayCover },
  )
  const asked = useCarrierOutreach(load.ventureId, data?.items.map(({ carrier }) => carrier.id) ?? [])
  const [open, setOpen] = useState<string | null>(null)
  const [chosen, setChosen] = useState<CarrierMatch['carrier'] | null>(null)
  if (!mayCover) return null
  return (
    <Section flush title="Who could drive this" aside="Best first, of all your carriers">
      {error && !data && <Problem error={error} retry={() => void refetch()} />}
      {data?.items.length === 0 && (
        <Empty title="No carrier to choose from">
          Look the first one up in the register, or add it by hand. Whoever fell off this load is left out.
        </Empty>
      )}
      <ol className={css['matches']} aria-label="Carriers, best first" aria-busy={!data && !error}>
        {data?.items.map((match) => (
          <MatchRow
            key={match.carrier.id}
            match={match}
            asked={asked.get(match.carrier.id)}
            zone={load.zone}
            isOpen={open === match.carrier.id}
            onToggle={() => setOpen(open === match.carrier.id ? null : match.carrier.id)}
            onCover={() => setChosen(match.carrier)}
          />
        ))}
      </ol>
      {chosen && <CoverDialog load={load} chosen={chosen} onClose={() => setChosen(null)} />}
    </Section>
  )
}
