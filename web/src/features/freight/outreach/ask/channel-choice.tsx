import type { LoadOutreach } from '@holdfast/contract'
import { CHANNEL_NAMES } from '@holdfast/engine/freight'
import { SegmentedControl } from '@mantine/core'
import { useController } from 'react-hook-form'
import { Notice } from '../../../../ui/notice.tsx'
import { capital } from '../../names.ts'
import css from './ask-form.module.css'
import type { AskEntries } from './ask-values.ts'

type Channel = LoadOutreach['channels'][number]

const WHERE: Readonly<Record<Channel['answersCome'], string>> = {
  HERE: 'Answers are read and stand on this load.',
  PERSON: 'Answers come to your own mailbox: note them on this load.',
  NOWHERE: 'Nobody gets the answers: ask in the text to be called, and note what they say.',
}

/** By which way they are asked, and where the answers go. */
export function ChannelChoice({ channels }: Pick<LoadOutreach, 'channels'>) {
  const { field } = useController<AskEntries, 'channel'>({ name: 'channel' })
  const chosen = channels.find(({ channel }) => channel === field.value)
  return (
    <div className={css['channel']}>
      <SegmentedControl
        aria-label="Ask by"
        value={field.value}
        onChange={field.onChange}
        data={channels.map(({ channel }) => ({ value: channel, label: capital(CHANNEL_NAMES[channel]) }))}
      />
      {chosen?.canSend && <p>{WHERE[chosen.answersCome]}</p>}
      {chosen && !chosen.canSend && (
        <Notice kind="warn" title={`No account sends ${CHANNEL_NAMES[chosen.channel]} for this venture`}>
          <p>An administrator sets one up under Connections. Until then choose the other way, or call.</p>
        </Notice>
      )}
    </div>
  )
}
