type Unique = {
  readonly table: string
  readonly key: string
  readonly same: readonly string[]
  readonly also: Readonly<Record<string, string>>
}

function once(table: string, key: string, same: readonly string[], also: Unique['also'] = {}): Unique {
  return { table, key, same, also }
}

const VENTURE = 'venture_id'

/** What may exist once only: two rows that agree in these columns are refused. */
export const UNIQUE_KEYS: readonly Unique[] = [
  once('bpo.agents', 'agents_one_per_person', [VENTURE, 'user_id']),
  once('bpo.call_logs', 'call_logs_import_key', [VENTURE, 'import_key']),
  once('bpo.call_logs', 'call_logs_venture_id_external_ref_key', [VENTURE, 'external_ref']),
  once('bpo.campaigns', 'campaigns_venture_id_name_key', [VENTURE, 'name']),
  once('briefing.items', 'items_one_per_cause', [VENTURE, 'key']),
  once('freight.carriers', 'carriers_venture_id_dot_number_key', [VENTURE, 'dot_number']),
  once('freight.carriers', 'carriers_venture_id_external_ref_key', [VENTURE, 'external_ref']),
  once('freight.carriers', 'carriers_venture_id_mc_number_key', [VENTURE, 'mc_number']),
  once('freight.customers', 'customers_venture_id_external_ref_key', [VENTURE, 'external_ref']),
  once('freight.customers', 'customers_venture_id_name_key', [VENTURE, 'name']),
  once('freight.customer_locations', 'customer_locations_one_default', [VENTURE, 'customer_id'], {
    is_default: 'true',
    closed_at: 'null',
  }),
  once('freight.load_charges', 'load_charges_one_linehaul', [VENTURE, 'load_id', 'side'], { kind: `'LINEHAUL'` }),
  once('freight.load_documents', 'load_documents_once', [VENTURE, 'load_id', 'kind', 'sha256']),
  once('freight.load_flags', 'load_flags_one_up', [VENTURE, 'load_id', 'kind']),
  once('freight.load_stops', 'load_stops_one_each', [VENTURE, 'load_id', 'position']),
  once('freight.loads', 'loads_import_key', [VENTURE, 'import_key']),
  once('freight.loads', 'loads_one_of_quote', [VENTURE, 'quote_id']),
  once('freight.loads', 'loads_venture_id_external_ref_key', [VENTURE, 'external_ref']),
  once('freight.loads', 'loads_venture_id_number_key', [VENTURE, 'number']),
  once('freight.outreach_answers', 'outreach_answers_once', [VENTURE, 'inbound_message_id']),
  once('freight.outreach_awards', 'outreach_awards_one_stands', [VENTURE, 'load_id'], {
    ended_at: 'null',
    ended_as: 'null',
  }),
  once('freight.outreach_recipients', 'outreach_recipients_asked_once', [VENTURE, 'outreach_id', 'carrier_id']),
  once('freight.outreach_recipients', 'outreach_recipients_reply_code', [VENTURE, 'reply_code']),
  once('freight.outreaches', 'outreaches_sent_once', [VENTURE, 'request_key']),
  once('freight.quotes', 'quotes_venture_id_number_key', [VENTURE, 'number']),
  once('hospitality.dispute_evidence', 'dispute_evidence_one_each', [VENTURE, 'dispute_id', 'item']),
  once('hospitality.dispute_files', 'dispute_files_once', [VENTURE, 'dispute_id', 'item', 'sha256']),
  once('hospitality.disputes', 'disputes_import_key', [VENTURE, 'import_key']),
  once('hospitality.disputes', 'disputes_reference', [VENTURE, 'hotel_id', 'kind', 'reference']),
  once('hospitality.hotel_days', 'hotel_days_one_each', [VENTURE, 'hotel_id', 'day']),
  once('hospitality.hotel_people', 'hotel_people_one_at_a_time', [VENTURE, 'hotel_id', 'user_id']),
  once('hospitality.hotels', 'hotels_code', [VENTURE, 'code'], { voided_at: 'null', void_reason: 'null' }),
  once('hospitality.review_templates', 'review_templates_name', [VENTURE, 'name']),
  once('hospitality.reviews', 'reviews_import_key', [VENTURE, 'import_key']),
  once('hospitality.reviews', 'reviews_once', [VENTURE, 'source', 'external_id']),
  once('freight.saved_views', 'saved_views_name', [VENTURE, 'owner_id', 'name']),
  once('gamification.entries', 'entries_once', [VENTURE, 'key', 'seq']),
  once('identity.audit_blocks', 'audit_blocks_number', [VENTURE, 'number']),
  once('identity.rate_limits', 'rate_limits_key_key', ['key']),
  once('identity.sessions', 'sessions_token_key', ['token']),
  once('identity.users', 'users_email', ['email']),
  once('incentives.carries', 'carries_venture_id_user_id_currency_from_payout_key', [
    VENTURE,
    'user_id',
    'currency',
    'from_payout',
  ]),
  once('incentives.daily', 'daily_one_row', [VENTURE, 'user_id', 'day', 'currency']),
  once('incentives.disputes', 'disputes_one_open', [VENTURE, 'user_id', 'currency', 'plan_id', 'rule_key', 'work_day']),
  once('incentives.exception_waivers', 'exception_waivers_venture_id_kind_subject_id_mark_key', [
    VENTURE,
    'kind',
    'subject_id',
    'mark',
  ]),
  once('incentives.holds', 'holds_one_open', [VENTURE, 'kind', 'subject_id']),
  once('incentives.ledger_entries', 'ledger_entries_venture_id_reverses_key', [VENTURE, 'reverses']),
  once('incentives.lines', 'lines_one_per_rule', [VENTURE, 'user_id', 'day', 'plan_id', 'rule_key']),
  once('incentives.metrics', 'metrics_metric_key_key', ['metric_key']),
  once('incentives.payment_files', 'payment_files_venture_id_number_key', [VENTURE, 'number']),
  once('incentives.plan_versions', 'plan_versions_one_in_force', [VENTURE, 'plan_id'], { status: `'PUBLISHED'` }),
  once('incentives.plan_versions', 'plan_versions_venture_id_plan_id_number_key', [VENTURE, 'plan_id', 'number']),
  once('incentives.plans', 'plans_venture_id_name_key', [VENTURE, 'name']),
  once('incentives.rules', 'rules_venture_id_version_id_rule_key_key', [VENTURE, 'version_id', 'rule_key']),
  once('incentives.worked_examples', 'worked_examples_venture_id_version_id_name_key', [VENTURE, 'version_id', 'name']),
  once('kpi.targets', 'targets_one_at_a_time', [VENTURE, 'metric']),
  once('platform.alerts', 'alerts_one_open', ['key', VENTURE]),
  once('platform.inbound_messages', 'inbound_messages_once', ['provider', 'provider_id']),
  once('platform.message_events', 'message_events_once', ['provider', 'event_id']),
  once('platform.messages', 'messages_known_there', ['provider', 'provider_id']),
  once('platform.suppressions', 'suppressions_once', [VENTURE, 'channel', 'recipient']),
  once('platform.job_cursors', 'job_cursors_one', ['job', VENTURE]),
  once('platform.job_runs', 'job_runs_attempt', ['job', VENTURE, 'slot', 'attempt']),
  once('platform.job_runs', 'job_runs_done_once', ['job', VENTURE, 'slot'], {
    status: `'SUCCESS'`,
    ended_at: 'clock_timestamp()',
  }),
  once('platform.job_runs', 'job_runs_one_at_a_time', ['job', VENTURE]),
  once('ventures.documents', 'documents_name', [VENTURE, 'name']),
  once('ventures.memberships', 'memberships_one_at_a_time', [VENTURE, 'user_id']),
  once('ventures.offices', 'offices_venture_id_name_key', [VENTURE, 'name']),
  once('ventures.ventures', 'ventures_code_key', ['code']),
]
