/** Columns that name a record and refer to nothing, each with the reason. */
export const FREE_COLUMNS: Readonly<Record<string, string>> = {
  'platform.events.venture_id': 'written with every change; what was changed refers to its venture',
  'platform.events.subject_id': 'names records of every kind',
  'platform.dirty_days.venture_id': 'a mark, written with every change and taken away soon after',
  'platform.dirty_days.event_id': 'a mark, written with every change and taken away soon after',
  'platform.idempotency_keys.venture_id': 'belongs to a person; says where the reply came from',
  'platform.idempotency_keys.person_id': 'written with every change; the session behind it refers to the person',
  'identity.audit_log.venture_id': 'outlives what it tells of',
  'identity.audit_blocks.venture_id': 'outlives what it seals',
  'identity.audit_unsealed.venture_id': 'taken from the entry that waits for its seal',
  'platform.alerts.venture_id': 'outlives what it tells of',
  'platform.alert_deliveries.venture_id': 'taken from the alert that it tells of',
  'freight.carriers.merged_into':
    'a carrier of the same table, whose key is put aside here; merge-customers.test.ts tries it',
  'freight.customers.merged_into':
    'a customer of the same table, whose key is put aside here; merge-customers.test.ts tries it',
  'incentives.credits.source_id': 'a load, a call or a quote',
  'incentives.credits.customer_id': 'said by the load, which refers to the customer',
  'incentives.exception_waivers.subject_id': 'names records of every kind',
  'incentives.holds.subject_id': 'a person, a load or the venture itself',
  'incentives.kept_credits.source_id': 'a load, a call or a quote, as it was',
  'incentives.kept_credits.customer_id': 'said by the load as it was',
  'incentives.ledger_entries.reverses':
    'an entry of the same table, whose key is put aside here; attacks.test.ts tries it',
  'gamification.awards.subject_id': 'names records of every kind',
  'search.words.record_id': 'names records of every kind; only triggers write it',
  'briefing.items.subject_id': 'a load or a call',
}

/** Whoever acts for the whole group need not belong to the venture, so these name no person of it. */
export const BY_ANYBODY =
  /\.(actor_id|effective_id|drafted_by|published_by|committed_by|recorded_by|raised_by|cleared_by|acknowledged_by|uploaded_by|set_by|created_by|requested_by|paused_by|resolved_by|written_by|waived_by|made_by|released_by|placed_by|approved_by|paid_by|returned_by|voided_by|booked_by)$/

/** References that are no uuid. */
export const TEXT_REFERENCES: readonly string[] = [
  'gamification.entries.key',
  'incentives.metric_days.metric_key',
  'incentives.opening_balances.metric_key',
]

/** Tables whose venture is known by the record that they belong to. */
export const BY_PARENT: readonly string[] = [
  'bpo.agents',
  'bpo.call_logs',
  'briefing.import_tellings',
  'freight.carrier_lanes',
  'freight.customer_locations',
  'freight.check_calls',
  'freight.load_charges',
  'freight.load_credits',
  'freight.load_documents',
  'freight.load_fall_offs',
  'freight.load_flags',
  'freight.load_notes',
  'freight.load_stops',
  'gamification.entries',
  'incentives.adjustments',
  'incentives.carries',
  'incentives.credit_generations',
  'incentives.credits',
  'incentives.daily',
  'incentives.dispute_notes',
  'incentives.disputes',
  'incentives.followed_terms',
  'incentives.kept_credits',
  'incentives.kept_teams',
  'incentives.ledger_entries',
  'incentives.lines',
  'incentives.payment_file_payouts',
  'incentives.plan_versions',
  'incentives.rules',
  'incentives.worked_examples',
  'platform.import_errors',
  'platform.import_fixes',
  'platform.import_parts',
  'platform.import_used_keys',
  'ventures.document_versions',
  'ventures.memberships',
]
