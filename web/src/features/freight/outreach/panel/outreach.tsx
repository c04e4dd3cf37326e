import type { Load, LoadOutreach } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { Empty } from '../../../../ui/empty.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { AskDialog } from '../ask/ask-dialog.tsx'
import type { AskDraft } from '../ask/ask-values.ts'
import { AwardDialog } from '../award/award-dialog.tsx'
import { NoteAnswerDialog } from '../note-answer-dialog.tsx'
import type { MoveWish, OutreachWish } from '../outreach-wish.ts'
import { useLoadOutreach } from '../use-load-outreach.ts'
import { Awards } from './awards.tsx'
import { MoveAnswerDialog } from './move-answer-dialog.tsx'
import css from './outreach.module.css'
import { countsText } from './outreach-counts.ts'
import { Send } from './send.tsx'

/** Of a load: who was asked to drive it, what they answered, and who got it. */
export function Outreach({ load }: { readonly load: Load }) {
  const { data, error, refetch } = useLoadOutreach(load.id)
  const arrive = useArrival()
  if (error && !data)
    return (
      <Section title="Outreach">
        <Problem error={error} retry={() => void refetch()} />
      </Section>
    )
  // Nobody was asked, and nobody is to be: the load came by file, or is long on its way.
  if (!data || (data.sends.length === 0 && !data.can['send'])) return null
  return (
    <div id={PLACE} ref={arrive} className={css['place']}>
      <Threads load={load} outreach={data} />
    </div>
  )
}

/** Where the board's rows lead. */
const PLACE = 'outreach'

/** Whoever came for the threads sees them as soon as they are there. */
function useArrival() {
  const isWanted = useLocation({ select: ({ hash }) => hash === PLACE })
  return isWanted ? intoSight : undefined
}

function intoSight(element: HTMLElement | null) {
  element?.scrollIntoView({ block: 'start' })
}

interface ThreadsProps {
  readonly load: Load
  readonly outreach: LoadOutreach
}

function Threads({ load, outreach }: ThreadsProps) {
  const { sends, awards, can } = outreach
  const [wish, setWish] = useState<OutreachWish | MoveWish | 'ask' | null>(null)
  const [draft, keep] = useState<AskDraft | null>(null)
  const close = () => setWish(null)
  const ask = can['send'] && (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconSend size={14} aria-hidden />}
      onClick={() => setWish('ask')}
    >
      Ask carriers
    </Button>
  )
  return (
    <Section flush title="Outreach" aside={ask}>
      {sends.length === 0 && (
        <Empty title="Nobody was asked yet">
          Ask several carriers at once by e-mail or SMS; their answers stand here, and you award the load to one of
          them.
        </Empty>
      )}
      {sends.length > 0 && <p className={css['counts']}>{countsText(outreach)}</p>}
      <Awards awards={awards} zone={load.zone} />
      {sends.map((send) => (
        <Send key={send.id} send={send} zone={load.zone} mayAward={can['award'] === true} onWish={setWish} />
      ))}
      {wish === 'ask' && (
        <AskDialog
          load={load}
          channels={outreach.channels}
          draft={draft}
          onClose={(left) => {
            keep(left)
            close()
          }}
        />
      )}
      {wish !== null && wish !== 'ask' && wish.step === 'reply' && (
        <NoteAnswerDialog load={load} recipient={wish.recipient} onClose={close} />
      )}
      {wish !== null && wish !== 'ask' && wish.step === 'move' && (
        <MoveAnswerDialog load={load} wish={wish} onClose={close} />
      )}
      {wish !== null && wish !== 'ask' && wish.step === 'award' && (
        <AwardDialog load={load} wish={wish} awards={awards} onClose={close} />
      )}
    </Section>
  )
}
