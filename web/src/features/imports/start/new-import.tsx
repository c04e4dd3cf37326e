import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMe } from '../../../lib/session.ts'
import { ChoiceCards } from '../../../ui/choice-cards.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { useImportVentures, useTargetVenture } from '../import-ventures.ts'
import { kindWords } from '../kind-words.ts'
import { useKinds } from '../use-import.ts'
import { CardBones } from './card-bones.tsx'
import { FileStep } from './file-step.tsx'

/** The first step: where to, what, which file. The first two stand in the address. */
export function NewImport() {
  const venture = useTargetVenture()
  const several = useImportVentures().length > 1
  return (
    <>
      {several && <VentureChoice />}
      {venture && <KindChoice key={venture.id} ventureId={venture.id} />}
    </>
  )
}

function VentureChoice() {
  const ventures = useImportVentures()
  const chosen = useTargetVenture()
  const navigate = useNavigate()
  return (
    <ChoiceCards
      legend="Into which venture?"
      cards={ventures.map(({ id, name, code, currency, zone }) => ({
        value: id,
        title: name,
        text: `${code} · ${currency} · ${zone.replaceAll('_', ' ')}`,
      }))}
      chosen={chosen?.id ?? null}
      onChoose={(venture) =>
        void navigate({ to: '/imports/new', search: (before) => ({ ...before, venture }), replace: true })
      }
    />
  )
}

function KindChoice({ ventureId }: { readonly ventureId: string }) {
  const { data, error, refetch } = useKinds(ventureId)
  const { kind: asked } = useSearch({ strict: false })
  const navigate = useNavigate()
  if (!data) return error ? <Problem error={error} retry={() => void refetch()} /> : <CardBones />
  const kinds = data.items
  const kind = kinds.find(({ name }) => name === asked)
  if (kinds.length === 0) return <NothingHere ventureId={ventureId} />
  return (
    <>
      <ChoiceCards
        legend="What is in the file?"
        cards={kinds.map((each) => ({ value: each.name, title: each.label, ...kindWords(each) }))}
        chosen={kind?.name ?? null}
        onChoose={(name) =>
          void navigate({ to: '/imports/new', search: (before) => ({ ...before, kind: name }), replace: true })
        }
      />
      {kind && <FileStep key={kind.name} kind={kind} ventureId={ventureId} />}
    </>
  )
}

function NothingHere({ ventureId }: { readonly ventureId: string }) {
  const name = useMe().ventures.find(({ id }) => id === ventureId)?.name ?? 'this venture'
  return (
    <Section flush title="What is in the file?">
      <Empty title={`Nothing can be imported into ${name}`}>
        Your role there includes none of the kinds of records that files can bring. Ask the head of the venture.
      </Empty>
    </Section>
  )
}
