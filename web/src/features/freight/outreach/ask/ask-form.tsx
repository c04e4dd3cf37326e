import type { Load, LoadOutreach } from '@holdfast/contract'
import { useFormContext } from 'react-hook-form'
import { counted } from '../../../../lib/counted.ts'
import { CheckField } from '../../../../ui/check-field.tsx'
import { MoneyField } from '../../../../ui/money-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import type { Company } from '../../company-kinds.ts'
import css from './ask-form.module.css'
import type { AskEntries } from './ask-values.ts'
import { CarrierList } from './carrier-list.tsx'
import { ChannelChoice } from './channel-choice.tsx'
import { PlaceholderButtons } from './placeholder-buttons.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { SendButtons } from './send-buttons.tsx'
import { type Preview, usePreview } from './use-preview.ts'

interface AskFormProps {
  readonly load: Load
  readonly channels: LoadOutreach['channels']
  readonly others: readonly Company[]
  readonly onAdd: (carrier: Company) => void
  readonly onCancel: () => void
}

/** Who is asked, what they are written, and what each of them then gets. */
export function AskForm({ load, channels, others, onAdd, onCancel }: AskFormProps) {
  const entries = useFormContext<AskEntries>().watch()
  const preview = usePreview(load.id, entries)
  const canSend = channels.some(({ channel, canSend: can }) => channel === entries.channel && can)
  return (
    <>
      <div className={css['sides']}>
        <CarrierList load={load} others={others} onAdd={onAdd} />
        <div className={css['words']}>
          <ChannelChoice channels={channels} />
          {entries.channel === 'EMAIL' ? <Mail /> : <TextField required name="sms" label="Text" lines={4} />}
          <PlaceholderButtons into={entries.channel === 'EMAIL' ? 'mail' : 'sms'} />
          <MoneyField
            name="rateMinor"
            label="Rate offered"
            currency={load.bill.currency}
            hint="Told only where the text says {rate}"
          />
        </div>
        <div className={css['words']}>
          <PreviewPanel preview={preview} />
          <AskAgain preview={preview} isOn={entries.askAgain} />
        </div>
      </div>
      <SendButtons verb={verbOf(preview, entries)} disabled={!canSend} onCancel={onCancel} />
    </>
  )
}

const Mail = () => (
  <>
    <TextField required name="subject" label="Subject" />
    <TextField required name="mail" label="Text" lines={8} />
  </>
)

/** Where somebody was asked today: a second message is for whoever says so. */
function AskAgain({ preview: { preview }, isOn }: { readonly preview: Preview; readonly isOn: boolean }) {
  const today = preview?.leftOut.filter(({ obstacle }) => obstacle === 'ASKED_TODAY').length ?? 0
  if (today === 0 && !isOn) return null
  return (
    <CheckField
      name="askAgain"
      label={today > 0 ? `Ask again: ${counted(today, 'carrier')} asked today` : 'Ask again who was asked today'}
    />
  )
}

/** By the preview, which knows who is left out; until it is there by what is ticked. */
function verbOf({ preview, isOld }: Preview, { carrierIds }: AskEntries): string {
  const count = preview && !isOld ? preview.recipients.length : carrierIds.length
  return count === 0 ? 'Ask carriers' : `Ask ${counted(count, 'carrier')}`
}
