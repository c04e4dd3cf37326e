import { type Carrier, contract, type RegisterCarrier } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatMoney, formatNumber } from '../../../lib/format.ts'
import { formatDay, formatInstant } from '../../../lib/format-time.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import css from './company.module.css'
import { CARRIER_ANSWERS } from './company-answers.ts'
import { Details } from './detail.tsx'

/** What the register of motor carriers said, when, and a way to ask again. */
export function RegisterPanel({ carrier, zone }: { readonly carrier: Carrier; readonly zone: string }) {
  const { id, register, dotNumber } = carrier
  const refresh = useCommand(contract.fmcsa.refreshCarrier, { refreshes: CARRIER_ANSWERS })
  const answered = refresh.data
  return (
    <Section
      title="FMCSA register"
      aside={
        carrier.can['change'] &&
        dotNumber && (
          <Button
            size="compact-sm"
            variant="default"
            loading={refresh.isPending}
            onClick={() => refresh.mutate({ id })}
          >
            {register ? 'Ask again' : 'Look up'}
          </Button>
        )
      }
    >
      {refresh.error && <Problem error={refresh.error} />}
      {answered && answered.outcome !== 'found' && <Notice kind="warn" title={answered.says} />}
      {register ? <Record register={register} zone={zone} /> : <p className={css['none']}>{nothingText(dotNumber)}</p>}
    </Section>
  )
}

const nothingText = (dotNumber: string | null) =>
  dotNumber
    ? 'Never looked up, so nobody knows whether it may operate.'
    : 'No DOT number is recorded, so it cannot be looked up.'

function Record({ register, zone }: { readonly register: RegisterCarrier; readonly zone: string }) {
  const { ageDays, retrievedAt, missingSince } = register
  return (
    <>
      <Details of={registerFacts(register)} />
      <p className={css['age']}>
        Retrieved {formatInstant(retrievedAt, zone)}, {ageText(ageDays)}.
        {missingSince && ` Since ${formatInstant(missingSince, zone)} the register knows no such carrier.`}
      </p>
    </>
  )
}

export const ageText = (days: number) => (days === 0 ? 'today' : days === 1 ? 'a day old' : `${days} days old`)

const YES_NO = { yes: 'Yes', no: 'No', unknown: 'Unknown' } as const
const AUTHORITY = { active: 'active', inactive: 'inactive', none: 'none', unknown: 'unknown' } as const

export function registerFacts(register: RegisterCarrier) {
  const { legalName, city, state, allowedToOperate, status, authority, outOfServiceOn } = register
  return {
    'Legal name': legalName,
    Place: [city, state].filter(Boolean).join(', ') || null,
    'Allowed to operate': YES_NO[allowedToOperate],
    'DOT number': `${register.dotNumber}, ${status}`,
    Authority: `common ${AUTHORITY[authority.common]}, contract ${AUTHORITY[authority.contract]}`,
    'Out of service': outOfServiceOn ? `Since ${formatDay(outOfServiceOn, 'year')}` : 'No order',
    'Liability on file': register.liabilityOnFile && formatMoney(register.liabilityOnFile),
    'Safety rating': register.safetyRating === 'none' ? 'Not rated' : register.safetyRating,
    Fleet:
      register.powerUnits === null
        ? null
        : `${formatNumber(register.powerUnits)} power units, ${register.drivers === null ? 'drivers unknown' : `${formatNumber(register.drivers)} drivers`}`,
  }
}
