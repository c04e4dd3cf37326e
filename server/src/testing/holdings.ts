import { type BankAccount, contract, type Entity, type Input } from '@holdfast/contract'
import type { Stage } from './stage.ts'
import { PEOPLE, type PersonName } from './world/people.ts'

/** A holding in New York that keeps its books in dollars: Grace is its finance, Omar leads it, Luis works there. */
export async function foundHolding(stage: Stage, code = 'AH', people = true): Promise<string> {
  const { id } = await stage.as('meera').call(contract.ventures.createVenture, {
    code,
    name: `Holding ${code}`,
    type: 'HOLDINGS',
    currency: 'USD',
    zone: 'America/New_York',
    liveFrom: '2026-01-01',
  })
  const placed: readonly (readonly [PersonName, string])[] = [
    ['grace', 'FINANCE'],
    ['omar', 'VENTURE_HEAD'],
    ['luis', 'EMPLOYEE'],
  ]
  for (const [name, role] of people ? placed : []) {
    await stage.sql('insert into ventures.people (venture_id, user_id) values ($1, $2)', [id, PEOPLE[name].id])
    await stage.sql(
      `insert into ventures.memberships (venture_id, user_id, role, starts_on) values ($1, $2, $3, '2026-01-01')`,
      [id, PEOPLE[name].id, role],
    )
  }
  return id
}

export function enterEntity(stage: Stage, ventureId: string, name: string, by: PersonName = 'meera'): Promise<Entity> {
  return stage.as(by).call(contract.holdings.createEntity, { ventureId, name, country: 'US', currency: 'USD' })
}

type GivenAccount = Input<typeof contract.bankAccounts.createBankAccount>

/** An account at First Bank in dollars, unless it says otherwise. */
export function enterAccount(
  stage: Stage,
  given: Pick<GivenAccount, 'ventureId' | 'entityId' | 'name' | 'number'> & Partial<GivenAccount>,
  by: PersonName = 'meera',
): Promise<BankAccount> {
  return stage.as(by).call(contract.bankAccounts.createBankAccount, { bank: 'First Bank', currency: 'USD', ...given })
}

/** Balances by day, in minor units. */
export function recordBalances(
  stage: Stage,
  accountId: string,
  balances: Readonly<Record<string, number>>,
  by: PersonName = 'meera',
) {
  const snapshots = Object.entries(balances).map(([day, balanceMinor]) => ({ day, balanceMinor }))
  return stage.as(by).call(contract.bankAccounts.upsertBankSnapshots, { accountId, snapshots })
}

export async function setRate(stage: Stage, from: string, day: string, rate: string, to = 'USD'): Promise<void> {
  await stage.sql(
    `insert into fx.rates (from_currency, to_currency, day, rate, source, recorded_at) values ($1, $2, $3, $4, 'test', now())`,
    [from, to, day, rate],
  )
}
