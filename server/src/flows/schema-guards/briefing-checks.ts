type Broken = readonly [table: string, check: string, values: Readonly<Record<string, string>>]

/** Checks of briefings and of their mails with the least that breaks each. */
export const BRIEFING_CHECKS: readonly Broken[] = [
  ['briefing.editions', 'editions_count_not_negative', { fires: '-1' }],
  ['briefing.items', 'items_assigned_whole', { assigned_at: `timestamptz '2026-06-19T00:00:00Z'` }],
  ['briefing.threshold_changes', 'threshold_changes_version_counts', { version: '0' }],
  ['briefing.thresholds', 'thresholds_fall_percent_range', { fall_percent: '101' }],
  ['briefing.thresholds', 'thresholds_overdue_days_range', { overdue_days: '0' }],
  ['briefing.thresholds', 'thresholds_version_counts', { version: '0' }],
  ['platform.messages', 'messages_copy_has_no_text', { copy_of: 'uuidv7()', body: `'text'` }],
  ['platform.messages', 'messages_html_beside_text', { channel: `'SMS'`, subject: 'null', html: `'<p>'` }],
]
