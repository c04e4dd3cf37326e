-- Why: what was approved and what was paid of late is told every morning, and a payee's payouts are listed newest first. Both
-- read every payout that a venture ever made.
create index payouts_approved_on on incentives.payouts (venture_id, approved_on);
create index payouts_paid_on on incentives.payouts (venture_id, paid_on);
create index payouts_newest_of_person on incentives.payouts (venture_id, user_id, id);
