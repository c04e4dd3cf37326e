import type { Import } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { counted } from '../../../lib/counted.ts'
import { formatNumber } from '../../../lib/format.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { WizardButtons } from '../../../ui/wizard-buttons.tsx'
import { Discard } from '../frame/discard.tsx'
import { prospectOf, writes } from './prospect.ts'

interface CheckButtonsProps {
  readonly file: Import
  readonly onImport: () => void
  readonly busy: boolean
}

/** On with the rows that are good, back to the columns, or another file where nothing would come of this one. */
export function CheckButtons({ file, onImport, busy }: CheckButtonsProps) {
  const { can } = file
  const prospect = prospectOf(file)
  const isWrong = prospect === 'all-bad'
  const columns = can.map && (
    <ButtonLink
      variant={isWrong ? 'filled' : 'default'}
      link={{ to: '/imports/$id', params: { id: file.id }, search: { step: 'columns' } }}
    >
      Back to the columns
    </ButtonLink>
  )
  const another = (
    <ButtonLink
      variant={isWrong ? 'default' : 'filled'}
      link={{ to: '/imports/new', search: { kind: file.kind, venture: file.ventureId } }}
    >
      Choose another file
    </ButtonLink>
  )
  const on = can.commit && (
    <Button onClick={onImport} loading={busy}>
      {verb(file)}
    </Button>
  )
  const ways = isWrong ? { back: another, on: columns } : { back: columns, on: prospect === 'ready' ? on : another }
  return (
    <WizardButtons out={can.discard && <Discard file={file} />} back={ways.back}>
      {ways.on}
    </WizardButtons>
  )
}

/** Nobody leaves rows out without having read how many. */
function verb(file: Import): string {
  if (file.badRows === 0) return `Import ${counted(writes(file), 'row')}`
  return `Import ${formatNumber(writes(file), 0)}, leave out ${formatNumber(file.badRows, 0)}`
}
