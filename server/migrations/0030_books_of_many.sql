-- Why: ten thousand payouts are approved in one transaction. What checks each of them looks single rows up by index, and
-- planning that anew for each took longer than doing it; a plan of empty tables would read all of them again instead.
alter function incentives.check_payout_books() set plan_cache_mode = force_generic_plan set enable_seqscan = off;
alter function incentives.check_approval(incentives.payouts) set plan_cache_mode = force_generic_plan set enable_seqscan = off;
alter function incentives.pay_digest(uuid, uuid, char, date, date) set plan_cache_mode = force_generic_plan set enable_seqscan = off;
