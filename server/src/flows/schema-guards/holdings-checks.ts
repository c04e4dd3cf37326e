const EMPTY = `''`
const GONE = `'GONE'`
const LATER = `timestamptz '2026-06-19T00:00:00Z'`
const SHORT = `'\\x00'`

type Broken = readonly [table: string, check: string, values: Readonly<Record<string, string>>]

/** Every check of companies, accounts, assets and their figures with the least that breaks it. */
export const HOLDINGS_CHECKS: readonly Broken[] = [
  ['holdings.asset_documents', 'asset_documents_hash_whole', { sha256: SHORT }],
  ['holdings.asset_documents', 'asset_documents_name_given', { file_name: EMPTY }],
  ['holdings.asset_documents', 'asset_documents_size_is', { size: '2', bytes: SHORT }],
  ['holdings.asset_documents', 'asset_documents_void_has_reason', { voided_at: LATER }],
  ['holdings.assets', 'assets_currency_written', { currency: `'us '` }],
  ['holdings.assets', 'assets_disposed_after_acquiring', { acquired_on: `'2026-06-18'`, disposed_on: `'2026-06-17'` }],
  ['holdings.assets', 'assets_kind_known', { kind: GONE }],
  ['holdings.assets', 'assets_name_given', { name: EMPTY }],
  ['holdings.assets', 'assets_note_given', { note: EMPTY }],
  ['holdings.assets', 'assets_void_has_reason', { voided_at: LATER }],
  ['holdings.balances', 'balances_balance_bounded', { balance_minor: '1000000000000001' }],
  ['holdings.balances', 'balances_source_known', { source: GONE }],
  ['holdings.balances', 'balances_void_has_reason', { voided_at: LATER }],
  ['holdings.bank_accounts', 'bank_accounts_bank_given', { bank: EMPTY }],
  [
    'holdings.bank_accounts',
    'bank_accounts_closed_after_opening',
    { opened_on: `'2026-06-18'`, closed_on: `'2026-06-17'` },
  ],
  ['holdings.bank_accounts', 'bank_accounts_currency_written', { currency: `'us '` }],
  ['holdings.bank_accounts', 'bank_accounts_name_given', { name: EMPTY }],
  ['holdings.bank_accounts', 'bank_accounts_number_end_short', { number_end: `'12345'` }],
  ['holdings.bank_accounts', 'bank_accounts_number_hash_whole', { number_hash: SHORT }],
  ['holdings.bank_accounts', 'bank_accounts_number_key_named', { number_key: GONE }],
  ['holdings.bank_accounts', 'bank_accounts_number_sealed_whole', { number_sealed: SHORT }],
  ['holdings.bank_accounts', 'bank_accounts_void_has_reason', { voided_at: LATER }],
  ['holdings.entities', 'entities_country_written', { country: `'us'` }],
  ['holdings.entities', 'entities_currency_written', { currency: `'us '` }],
  ['holdings.entities', 'entities_name_given', { name: EMPTY }],
  ['holdings.entities', 'entities_share_range', { ownership_share: '1.5' }],
  ['holdings.entities', 'entities_void_has_reason', { voided_at: LATER }],
  ['holdings.thresholds', 'thresholds_drop_percent_range', { drop_percent: '0' }],
  ['holdings.thresholds', 'thresholds_stale_days_range', { stale_days: '0' }],
  ['holdings.valuations', 'valuations_author_given', { author: EMPTY }],
  ['holdings.valuations', 'valuations_method_known', { method: GONE }],
  ['holdings.valuations', 'valuations_source_known', { source: GONE }],
  ['holdings.valuations', 'valuations_value_bounded', { value_minor: '1000000000000001' }],
  ['holdings.valuations', 'valuations_value_not_negative', { value_minor: '-1' }],
  ['holdings.valuations', 'valuations_void_has_reason', { voided_at: LATER }],
  ['kpi.holdings_daily', 'holdings_daily_carried_forward', { day: `'2026-06-17'`, as_of: `'2026-06-18'` }],
]
