import type { AlertChannel } from '@holdfast/contract'
import { Section } from '../../../ui/section.tsx'
import { AlertChannelItem } from './alert-channel.tsx'
import css from './alert-channels.module.css'

interface AlertChannelsProps {
  readonly channels: readonly AlertChannel[]
  readonly mayTest: boolean
}

/** Where alerts are told; a channel that nobody has configured says what would do it. */
export const AlertChannels = ({ channels, mayTest }: AlertChannelsProps) => (
  <Section flush title="Where alerts go" aside="An alert is told once, and again when it is over">
    <ul className={css['channels']}>
      {channels.map((channel) => (
        <AlertChannelItem key={channel.channel} channel={channel} mayTest={mayTest} />
      ))}
    </ul>
  </Section>
)
