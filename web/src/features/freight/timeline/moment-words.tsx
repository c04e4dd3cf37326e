import { REASON_NAMES } from '@holdfast/engine/freight'
import { formatDuration } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { Changed } from '../../../ui/changed.tsx'
import { CreditsWords } from './credits-words.tsx'
import { FieldChanges, moneyText } from './field-changes.tsx'
import { FileWords } from './file-words.tsx'
import type { MomentFacts, MomentWordsProps } from './moment-facts.ts'
import { OutreachWords } from './outreach-words.tsx'
import { StatusWords } from './status-words.tsx'

/** One event of a load as a sentence. */
export function MomentWords(props: MomentWordsProps) {
  const { type, facts, before } = props
  switch (type) {
    case 'freight.load_created':
      return <>Entered with a bill of {moneyText(facts.billMinor, facts)}</>
    case 'freight.loads_imported':
      return facts.fileName === undefined ? <>Imported from a file</> : <FileWords {...props} />
    case 'freight.load_covered':
      return (
        <StatusWords facts={facts} before={before} why={overrideText(facts)}>
          <CostWords facts={facts} before={before} />
        </StatusWords>
      )
    case 'freight.load_delivered':
      return (
        <StatusWords facts={facts} before={before}>
          {facts.billingDate && `, billed on ${formatDay(facts.billingDate)}`}
        </StatusWords>
      )
    case 'freight.load_lost':
      return <StatusWords facts={facts} before={before} why={lostText(facts)} />
    case 'freight.load_carrier_fell_off':
      return <StatusWords facts={facts} before={before} lead="Carrier fell off" why={fellOffText(facts)} />
    case 'freight.load_at_risk':
      return <>{withReason('Flagged at risk', facts)}</>
    case 'freight.load_at_risk_cleared':
      return <>{withReason('At risk cleared', facts)}</>
    case 'freight.load_voided':
      return <>{withReason('Voided', facts)}</>
    case 'freight.load_amended':
      return <FieldChanges {...props} />
    case 'freight.credits_changed':
      return <CreditsWords {...props} />
    case 'freight.outreach_sent':
    case 'freight.outreach_answered':
    case 'freight.outreach_answer_moved':
    case 'freight.outreach_awarded':
      return <OutreachWords type={type} facts={facts} />
    default:
      return <StatusWords facts={facts} before={before} why={facts.reason ?? null} lead={plainName(type, props)} />
  }
}

function CostWords({ facts, before }: Pick<MomentWordsProps, 'facts' | 'before'>) {
  if (facts.costMinor === undefined || facts.costMinor === before.costMinor) return null
  return (
    <>
      , cost <Changed before={moneyText(before.costMinor, facts)}>{moneyText(facts.costMinor, facts)}</Changed>
    </>
  )
}

const overrideText = ({ override }: MomentFacts) =>
  override ? `although the gate refused the carrier: ${override.reason}` : null

const withReason = (words: string, { reason }: MomentFacts) => (reason ? `${words}: ${reason}` : words)

const lostText = ({ lostReason, note }: MomentFacts) =>
  [lostReason && REASON_NAMES[lostReason], note].filter(Boolean).join(', ') || null

function fellOffText({ cause, reason, minutesBeforePickup, bad }: MomentFacts): string | null {
  const early =
    minutesBeforePickup !== null && minutesBeforePickup !== undefined && minutesBeforePickup >= 0
      ? `${formatDuration(minutesBeforePickup * 60)} before pickup`
      : null
  return [cause && REASON_NAMES[cause], reason, bad ? early : null].filter(Boolean).join(', ') || null
}

/** An event without a change of status still says what it was: "freight.load_reopened" → "Load reopened". */
function plainName(type: string, { facts, before }: MomentWordsProps): string | null {
  if (facts.status !== undefined && facts.status !== before.status) return null
  const words = type.replace(/^freight\./, '').replaceAll('_', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
