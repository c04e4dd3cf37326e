import type { ImportKind } from '@holdfast/contract'
import {
  type Icon,
  IconAddressBook,
  IconBed,
  IconBuildingBank,
  IconBuildingEstate,
  IconBuildingWarehouse,
  IconCurrencyDollar,
  IconFileSpreadsheet,
  IconHeadset,
  IconMapPin,
  IconMessageDollar,
  IconScale,
  IconTable,
  IconTargetArrow,
  IconTruck,
  IconUserCog,
  IconUsers,
} from '@tabler/icons-react'

interface KindWords {
  readonly text: string
  readonly icon: Icon
}

const KNOWN: Readonly<Record<string, KindWords>> = {
  loads: { text: 'Shipments with lane, dates, bill and cost, open or long paid.', icon: IconTruck },
  quotes: { text: 'What was asked for a lane, what the customer said, and who sold it.', icon: IconMessageDollar },
  shippers: { text: 'Where customers ship from: docks, yards and warehouses.', icon: IconMapPin },
  customers: { text: 'Who pays for loads, under the names that your loads use.', icon: IconAddressBook },
  carriers: { text: 'Who drives the loads, with their MC and DOT numbers.', icon: IconBuildingWarehouse },
  'bpo-kpis': { text: 'Sums of an agent’s day where nobody logged the calls.', icon: IconTable },
  'call-logs': { text: 'Calls as the dialler exports them: agent, campaign, times, outcome.', icon: IconHeadset },
  'hotel-kpis': { text: 'Nights of hotels: rooms, revenue, as the night audit or OPERA lists them.', icon: IconBed },
  'saas-customers': { text: 'Who pays for subscriptions, as the billing system lists them.', icon: IconAddressBook },
  'bank-snapshots': { text: 'What bank accounts of a holding held at the end of a day.', icon: IconBuildingBank },
  valuations: {
    text: 'What assets of a holding were worth, by which method and whose judgement.',
    icon: IconBuildingEstate,
  },
  people: { text: 'Who works here: name, e-mail, role and job role.', icon: IconUsers },
  assignments: { text: 'Who was what on which days: role, job role, office, past and coming.', icon: IconUserCog },
  targets: { text: 'What a day or month should bring, by figure, person or campaign.', icon: IconTargetArrow },
  'fx-rates': { text: 'What one currency was worth in another, day by day.', icon: IconCurrencyDollar },
  'opening-balances': {
    text: 'Where pay stood when the venture went live, and what is carried over.',
    icon: IconScale,
  },
  payments: { text: 'What the bank says that it paid, payout by payout.', icon: IconBuildingBank },
}

/** A kind in one sentence; one that is newer than this page says what it needs. */
export function kindWords({ name, columns }: Pick<ImportKind, 'name' | 'columns'>): KindWords {
  const needed = columns.filter(({ isRequired }) => isRequired).map(({ label }) => label.toLowerCase())
  return KNOWN[name] ?? { text: needed.length > 0 ? `Needs ${needed.join(', ')}.` : '', icon: IconFileSpreadsheet }
}
