import { contract, type Load } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useFormContext, useWatch } from 'react-hook-form'
import { useReply } from '../../../../lib/query.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import type { Company } from '../../company-kinds.ts'
import { useCarrierOutreach } from '../use-carrier-outreach.ts'
import { AddCarrier } from './add-carrier.tsx'
import type { AskEntries } from './ask-values.ts'
import { bestOf, whyNot } from './askable.ts'
import { CarrierChoice } from './carrier-choice.tsx'
import css from './carrier-list.module.css'
import { OtherCarriers } from './other-carriers.tsx'

/** As many as one answer holds. */
const SHOWN = 50
const BEST = 5

interface CarrierListProps {
  readonly load: Load
  /** Carriers that were added by name. */
  readonly others: readonly Company[]
  readonly onAdd: (carrier: Company) => void
}

/** Who is to be asked: the best of all carriers first, and whoever is added by name. */
export function CarrierList({ load, others, onAdd }: CarrierListProps) {
  const { data, error, refetch } = useReply(contract.carrierMatches.listCarrierMatches, { id: load.id, limit: SHOWN })
  const matches = data?.items ?? []
  const known = useCarrierOutreach(
    load.ventureId,
    [...others, ...matches.map(({ carrier }) => carrier)].map(({ id }) => id),
  )
  const { setValue, formState } = useFormContext<AskEntries>()
  const channel = useWatch<AskEntries, 'channel'>({ name: 'channel' })
  const chosen = useWatch<AskEntries, 'carrierIds'>({ name: 'carrierIds' })
  const choose = (ids: readonly string[]) =>
    setValue('carrierIds', [...new Set(ids)], { shouldDirty: true, shouldValidate: formState.isSubmitted })
  const set = (id: string, isChosen: boolean) =>
    choose(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))
  const listed = new Set(matches.map(({ carrier }) => carrier.id))
  const added = others.filter(({ id }) => !listed.has(id))
  const refusal = formState.errors.carrierIds?.message
  return (
    <fieldset className={css['list']} aria-describedby={refusal ? 'carriers-refusal' : undefined}>
      <legend>Carriers</legend>
      <div className={css['best']}>
        <Button variant="default" size="compact-sm" onClick={() => choose(bestOf(matches, channel, BEST))}>
          {`Best ${BEST}`}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => choose([...chosen, ...bestOf(matches, channel)])}>
          All shown
        </Button>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => choose([])}>
          None
        </Button>
        <span aria-live="polite">{`${chosen.length} chosen`}</span>
      </div>
      {refusal && (
        <p id="carriers-refusal" className={css['refusal']} role="alert">
          {refusal}
        </p>
      )}
      {error && !data && <Problem error={error} retry={() => void refetch()} />}
      {data?.items.length === 0 && others.length === 0 && (
        <Empty title="No carrier to choose from">Add one by name below. Whoever fell off this load is left out.</Empty>
      )}
      <ul className={css['choices']} aria-label="Carriers, best first" aria-busy={!data && !error}>
        <OtherCarriers carriers={added} chosen={chosen} known={known} zone={load.zone} onChoose={set} />
        {matches.map((match) => (
          <CarrierChoice
            key={match.carrier.id}
            match={match}
            asked={known.get(match.carrier.id)}
            zone={load.zone}
            isChosen={chosen.includes(match.carrier.id)}
            whyNot={whyNot(match, channel)}
            onChoose={(isChosen) => set(match.carrier.id, isChosen)}
          />
        ))}
      </ul>
      <AddCarrier
        ventureId={load.ventureId}
        onAdd={(carrier) => {
          onAdd(carrier)
          set(carrier.id, true)
        }}
      />
    </fieldset>
  )
}
