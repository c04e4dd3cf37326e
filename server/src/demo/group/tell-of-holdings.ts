import { contract } from '@holdfast/contract'
import { addDays, type Day, eachDay, weekday } from '@holdfast/engine/kernel'
import { importFile } from '../../testing/import-file.ts'
import type { Client } from '../../testing/request.ts'
import { type Chance, chanceFrom } from '../chance.ts'
import { csvOf } from './csv.ts'

const SEED = 4711
const DAYS = 200
const FRIDAY = 5

type Line = Readonly<Record<string, string>>
type Place = { readonly ventureId: string; readonly today: Day }

/** Anchor Holdings: its companies, what their accounts held each Friday, and what its assets are worth. */
export async function tellOfHoldings(owner: Client, { ventureId, today }: Place): Promise<number> {
  const entities = new Map<string, string>()
  for (const { name, country, currency, ownershipShare } of ENTITIES) {
    const made = await owner.call(contract.holdings.createEntity, {
      ventureId,
      name,
      country,
      currency,
      ownershipShare,
    })
    entities.set(name, made.id)
  }
  for (const { entity, opening: _, drift: __, behind: ___, ...account } of ACCOUNTS)
    await owner.call(contract.bankAccounts.createBankAccount, {
      ventureId,
      entityId: entities.get(entity) ?? '',
      ...account,
    })
  for (const { entity, valuations: _, ...asset } of ASSETS)
    await owner.call(contract.holdings.createAsset, { ventureId, entityId: entities.get(entity) ?? '', ...asset })
  const balances = balanceLines(chanceFrom(SEED), today)
  const valuations = ASSETS.flatMap(({ name, valuations: told }) =>
    told.map((line) => valuationLine(name, line, today)),
  )
  const send = (kind: string, fileName: string, lines: readonly Line[]) =>
    importFile(owner, { ventureId, kind, fileName, bytes: csvOf(lines) })
  await send('bank-snapshots', 'Balances of the treasury.csv', balances)
  await send('valuations', 'Valuations.csv', valuations)
  return balances.length + valuations.length
}

/** Rates touch days of pay that are still to come, whose marks wait until then: nothing waits for idleness after this. */
export async function tellOfRates(owner: Client, { ventureId, today }: Place): Promise<void> {
  const bytes = csvOf(rateLines(today))
  await importFile(owner, { ventureId, kind: 'fx-rates', fileName: 'Rates of the week.csv', bytes })
}

/** Every Friday and yesterday; one account fell since, one was forgotten. */
function balanceLines(chance: Chance, today: Day): readonly Line[] {
  return ACCOUNTS.flatMap(({ name, opening, drift, behind }) => {
    const last = addDays(today, -1 - behind)
    const days = eachDay(addDays(today, -DAYS), last).filter((day) => weekday(day) === FRIDAY || day === last)
    return days.map((day, at) => {
      const level = opening + drift * at + chance.between(-4, 4) * 1_000
      const isFall = name === 'Operating account' && day === last
      return { Date: day, Account: name, Balance: String(isFall ? Math.round(level * 0.6) : level) }
    })
  })
}

function rateLines(today: Day): readonly Line[] {
  return ['-1', '-3', '-5'].map((back) => ({
    From: 'EUR',
    To: 'USD',
    Day: addDays(today, Number(back)),
    Rate: '1.0842',
    Source: 'ECB',
  }))
}

type Told = { readonly daysAgo: number; readonly value: number; readonly method: string; readonly author: string }

function valuationLine(asset: string, { daysAgo, value, method, author }: Told, today: Day): Line {
  return { Date: addDays(today, -daysAgo), Asset: asset, Value: String(value), Method: method, 'Valued by': author }
}

const ENTITIES = [
  { name: 'Anchor Holdings Inc.', country: 'US', currency: 'USD', ownershipShare: '1' },
  { name: 'Anchor Europe GmbH', country: 'DE', currency: 'EUR', ownershipShare: '0.8' },
  { name: 'Anchor Ventures India', country: 'IN', currency: 'INR', ownershipShare: '0.51' },
] as const

/** Made-up numbers; `drift` is what a week adds, `behind` how many days nobody has looked. */
const ACCOUNTS = [
  {
    entity: 'Anchor Holdings Inc.',
    name: 'Operating account',
    bank: 'First Harbor Bank',
    currency: 'USD',
    number: '000111 204817',
    opening: 920_000,
    drift: -9_500,
    behind: 0,
  },
  {
    entity: 'Anchor Holdings Inc.',
    name: 'Reserve account',
    bank: 'First Harbor Bank',
    currency: 'USD',
    number: '000111 993021',
    opening: 1_400_000,
    drift: 1_500,
    behind: 0,
  },
  {
    entity: 'Anchor Europe GmbH',
    name: 'Frankfurt account',
    bank: 'Bank am Main',
    currency: 'EUR',
    number: 'DE89 3704 0044 0532 0130 00',
    opening: 310_000,
    drift: -2_200,
    behind: 2,
  },
  {
    entity: 'Anchor Ventures India',
    name: 'Pune account',
    bank: 'Deccan Bank',
    currency: 'INR',
    number: '5010 0099 2204 61',
    opening: 18_000_000,
    drift: -120_000,
    behind: 16,
  },
] as const

const ASSETS = [
  {
    entity: 'Anchor Holdings Inc.',
    name: 'Warehouse in Joliet',
    kind: 'REAL_ESTATE',
    currency: 'USD',
    acquiredOn: '2021-04-01',
    valuations: [
      { daysAgo: 420, value: 4_150_000, method: 'Appraisal', author: 'Prairie Appraisers' },
      { daysAgo: 55, value: 4_380_000, method: 'Appraisal', author: 'Prairie Appraisers' },
    ],
  },
  {
    entity: 'Anchor Holdings Inc.',
    name: 'Shares in Callbridge',
    kind: 'COMPANY_SHARES',
    currency: 'USD',
    acquiredOn: '2022-09-15',
    valuations: [{ daysAgo: 90, value: 2_700_000, method: 'Multiple', author: 'Own treasury' }],
  },
  {
    entity: 'Anchor Europe GmbH',
    name: 'Bond ladder 2028',
    kind: 'SECURITIES',
    currency: 'EUR',
    acquiredOn: '2024-01-10',
    valuations: [{ daysAgo: 4, value: 640_000, method: 'Market price', author: 'Bank am Main' }],
  },
  {
    entity: 'Anchor Ventures India',
    name: 'Loan to Ledgerly',
    kind: 'LOAN_GIVEN',
    currency: 'USD',
    acquiredOn: '2025-02-01',
    valuations: [],
  },
] as const
