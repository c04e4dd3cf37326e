import { type CampaignDetail, contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay } from '../../../lib/format-time.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Columns, Stack } from '../../../ui/layout.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { toast } from '../../../ui/toast.tsx'
import { CampaignAgents } from './campaign-agents.tsx'
import { CampaignAgentsDialog } from './campaign-agents-dialog.tsx'
import { CampaignFacts } from './campaign-facts.tsx'
import { CampaignTargets } from './campaign-targets.tsx'
import { CampaignTerms } from './campaign-terms.tsx'
import { RenameCampaignDialog } from './rename-campaign-dialog.tsx'
import { SETUP_ANSWERS } from './setup-answers.ts'
import { TermsDialog } from './terms-dialog.tsx'

type Over = 'rename' | 'terms' | 'agents' | 'end'

/** One campaign: how its service level is counted, since when, and what it aims at. */
export function CampaignView({ campaign }: { readonly campaign: CampaignDetail }) {
  const [over, setOver] = useState<Over | null>(null)
  const close = () => setOver(null)
  const { name, zone, today, isActive, can, id, ventureId } = campaign
  return (
    <>
      <PageHeader
        title={name}
        context={`${zone.replaceAll('_', ' ')} · today is ${formatDay(today, 'year')} there`}
        controls={
          can['change'] && (
            <>
              <Button
                variant="default"
                leftSection={<IconPencil size={15} aria-hidden />}
                onClick={() => setOver('rename')}
              >
                Rename
              </Button>
              <EndOrStart campaign={campaign} onEnd={() => setOver('end')} />
            </>
          )
        }
        action={
          <ButtonLink link={{ to: '/bpo/calls', search: { campaignId: id, venture: ventureId } }}>Its calls</ButtonLink>
        }
      />
      <Stack>
        {!isActive && (
          <Notice kind="info" title="This campaign has ended">
            Its calls and figures stay; nobody can start a call in it.
          </Notice>
        )}
        <Columns
          side={
            <>
              <CampaignFacts campaign={campaign} />
              <CampaignAgents campaign={campaign} onChange={can['change'] ? () => setOver('agents') : undefined} />
            </>
          }
        >
          <CampaignTerms campaign={campaign} onChange={can['change'] ? () => setOver('terms') : undefined} />
          <CampaignTargets campaign={campaign} />
        </Columns>
      </Stack>
      {over === 'rename' && <RenameCampaignDialog campaign={campaign} onClose={close} />}
      {over === 'terms' && <TermsDialog campaign={campaign} onClose={close} />}
      {over === 'agents' && <CampaignAgentsDialog campaign={campaign} onClose={close} />}
      {over === 'end' && <EndCampaign campaign={campaign} onClose={close} />}
    </>
  )
}

function EndOrStart({ campaign, onEnd }: { readonly campaign: CampaignDetail; readonly onEnd: () => void }) {
  const change = useCommand(contract.bpoSetup.changeCampaign, { refreshes: SETUP_ANSWERS })
  const { id, revision, isActive } = campaign
  if (isActive)
    return (
      <Button variant="default" onClick={onEnd}>
        End campaign
      </Button>
    )
  return (
    <Button
      variant="default"
      loading={change.isPending}
      onClick={() => change.mutate({ id, revision, isActive: true })}
    >
      Start again
    </Button>
  )
}

function EndCampaign({ campaign, onClose }: { readonly campaign: CampaignDetail; readonly onClose: () => void }) {
  const change = useCommand(contract.bpoSetup.changeCampaign, { refreshes: SETUP_ANSWERS })
  const { id, revision, name } = campaign
  return (
    <Confirm
      opened
      title={`End ${name}?`}
      verb="End campaign"
      busy={change.isPending}
      error={change.error}
      onClose={onClose}
      onConfirm={() =>
        void change.mutateAsync({ id, revision, isActive: false }).then(
          () => {
            onClose()
            void toast(`${name} has ended. You can start it again.`)
          },
          () => {},
        )
      }
    >
      Nobody can start a call in it any more. Its calls and figures stay, and it can be started again.
    </Confirm>
  )
}
