import type { CampaignDetail } from '@holdfast/contract'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'

/** What holds today. */
export const CampaignFacts = ({ campaign }: { readonly campaign: CampaignDetail }) => (
  <Section title="Today">
    <Facts
      facts={[
        {
          name: 'State',
          value: (
            <State plain kind={campaign.isActive ? 'ok' : 'none'}>
              {campaign.isActive ? 'Running' : 'Ended'}
            </State>
          ),
        },
        { name: 'Service level', value: campaign.serviceLevelRule },
        { name: 'Abandoned short', value: `within ${campaign.shortAbandonSeconds} s` },
        { name: 'Time zone', value: campaign.zone.replaceAll('_', ' ') },
      ]}
    />
  </Section>
)
