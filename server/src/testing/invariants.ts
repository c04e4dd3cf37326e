/** What must hold in every database at rest. Each statement finds the rows that break it; a coherent database has none. */
export const INVARIANTS: readonly { readonly name: string; readonly finds: string }[] = [
  {
    name: 'the lines of a day add up to the daily row',
    finds: `select d.venture_id, d.id from incentives.daily d
      left join lateral (select coalesce(sum(l.amount_minor), 0) as amount, count(*) as lines from incentives.lines l
        where l.venture_id = d.venture_id and l.user_id = d.user_id and l.day = d.day and l.currency = d.currency) l on true
      where l.amount <> d.amount_minor or l.lines <> d.line_count`,
  },
  {
    name: 'every line carries the plan version of its plan and its currency',
    finds: `select l.venture_id, l.id from incentives.lines l
      join incentives.plan_versions v on v.venture_id = l.venture_id and v.id = l.version_id
      join incentives.plans p on p.venture_id = l.venture_id and p.id = l.plan_id
      where v.plan_id <> l.plan_id or p.currency <> l.currency or v.status <> 'PUBLISHED' or not v.during @> l.day`,
  },
  {
    name: 'a line knows the credits it counted',
    finds: `select l.venture_id, l.id from incentives.lines l where l.credit_digest !~ '^[0-9a-f]{64}$'`,
  },
  {
    name: 'the credits of a record are its facts',
    finds: `select c.venture_id, c.source_id from incentives.credits c
      where c.source_kind = 'load' and not exists (
        select from freight.loads l join freight.load_credits k on k.venture_id = l.venture_id and k.load_id = l.id
        where l.venture_id = c.venture_id and l.id = c.source_id and l.billing_date = c.work_day and k.user_id = c.user_id and k.role = c.credit_role
          and k.share = c.share and l.voided_at is null and not l.is_test and l.status in ('DELIVERED', 'INVOICED', 'PAID'))`,
  },
  {
    name: 'a delivered load has its credits',
    finds: `select k.venture_id, k.load_id from freight.load_credits k
      join freight.loads l on l.venture_id = k.venture_id and l.id = k.load_id
      join ventures.ventures v on v.id = l.venture_id
      where l.voided_at is null and not l.is_test and l.status in ('DELIVERED', 'INVOICED', 'PAID') and l.billing_date >= v.live_from
        and not exists (select from incentives.credits c where c.venture_id = k.venture_id and c.source_kind = 'load' and c.source_id = k.load_id
          and c.user_id = k.user_id and c.credit_role = k.role)`,
  },
  {
    name: 'a booked quote is one load, and a credit of its salesperson',
    finds: `select q.venture_id, q.id from freight.quotes q join ventures.ventures v on v.id = q.venture_id
      where (q.status = 'BOOKED') <> exists (select from freight.loads l where l.venture_id = q.venture_id and l.quote_id = q.id)
        or exists (select from freight.quote_credit_facts f where f.venture_id = q.venture_id and f.quote_id = q.id and f.booked_on >= v.live_from)
          <> exists (select from incentives.credits c where c.venture_id = q.venture_id and c.source_kind = 'quote' and c.source_id = q.id
            and c.user_id = q.salesperson_id and c.work_day = q.booked_on)`,
  },
  {
    name: 'a payout is what its days, adjustments and carry come to',
    finds: `select p.venture_id, p.id from incentives.payouts p
      cross join lateral (select coalesce(sum(d.amount_minor), 0) as minor from incentives.daily d where d.venture_id = p.venture_id
        and d.user_id = p.user_id and d.currency = p.currency and d.day between p.period_start and p.period_end) d
      cross join lateral (select coalesce(sum(a.amount_minor), 0) as minor from incentives.adjustments a where a.venture_id = p.venture_id
        and a.user_id = p.user_id and a.currency = p.currency and a.booked_on between p.period_start and p.period_end) a
      cross join lateral (select coalesce(sum(c.amount_minor), 0) as minor from incentives.carries c
        where c.venture_id = p.venture_id and c.taken_by = p.id) c
      where p.status in ('APPROVED', 'PAID', 'RETURNED')
        and (p.days_minor, p.adjusted_minor, p.carried_minor) is distinct from (d.minor, a.minor, c.minor)`,
  },
  {
    name: 'what was approved is unchanged, line by line',
    finds: `select p.venture_id, p.id from incentives.payouts p where p.status in ('APPROVED', 'PAID', 'RETURNED')
      and p.digest is distinct from incentives.pay_digest(p.venture_id, p.user_id, p.currency, p.period_start, p.period_end)`,
  },
  {
    name: 'a payout was made by one, approved by another, and paid after that',
    finds: `select p.venture_id, p.id from incentives.payouts p where p.approved_by = p.made_by or p.approved_by = p.user_id
      or p.approved_at < p.made_at or p.paid_at < p.approved_at or (p.paid_by is not null and p.approved_by is null)`,
  },
  {
    name: 'the ledger of a payout is empty, or what it owes, or what it paid',
    finds: `select p.venture_id, p.id from incentives.payouts p
      cross join lateral (select
        coalesce(sum(case when e.credit = 'PAYABLE' then e.amount_minor when e.debit = 'PAYABLE' then -e.amount_minor end), 0) as payable,
        coalesce(sum(case when e.credit = 'PAID' then e.amount_minor when e.debit = 'PAID' then -e.amount_minor end), 0) as paid
        from incentives.ledger_entries e where e.venture_id = p.venture_id and e.payout_id = p.id) l
      where l.payable <> case when p.status in ('APPROVED', 'RETURNED') then p.payable_minor else 0 end
        or l.paid <> case when p.status = 'PAID' then p.payable_minor else 0 end`,
  },
  {
    name: 'what a payout left below 0 waits, or was taken once',
    finds: `select p.venture_id, p.id from incentives.payouts p
      left join incentives.carries c on c.venture_id = p.venture_id and c.from_payout = p.id
      where coalesce(c.amount_minor, 0) <> case when p.status in ('APPROVED', 'PAID', 'RETURNED') then least(0, p.net_minor) else 0 end
      union all select c.venture_id, c.id from incentives.carries c
      join incentives.payouts t on t.venture_id = c.venture_id and t.id = c.taken_by where t.status not in ('APPROVED', 'PAID', 'RETURNED')`,
  },
  {
    name: 'the entries of an award add up to what it is worth',
    finds: `select a.venture_id, a.key from gamification.awards a
      left join lateral (select coalesce(sum(e.points), 0) as points, coalesce(max(e.seq), 0) as seq from gamification.entries e
        where e.venture_id = a.venture_id and e.key = a.key) e on true
      where e.points <> case when a.is_active then a.points else 0 end or e.seq <> a.last_seq`,
  },
  {
    name: 'the entries of an award belong to the person who holds it',
    finds: `select e.venture_id, e.key from gamification.entries e join gamification.awards a on a.venture_id = e.venture_id and a.key = e.key
      group by e.venture_id, e.key, e.user_id, a.user_id, a.is_active, a.points
      having sum(e.points) <> case when a.is_active and e.user_id = a.user_id then a.points else 0 end`,
  },
  {
    name: 'standings are what the entries of their period add up to, and were reached with the latest deed that counts',
    finds: `with deeds as (
        select e.venture_id, e.user_id, e.fact_day, e.points, null::timestamptz as fact_at from gamification.entries e
        union all select a.venture_id, a.user_id, a.fact_day, 0, a.fact_at from gamification.awards a where a.is_active
      ), sums as (
        select d.venture_id, p.period, p.starts_on, d.user_id, sum(d.points)::int as points, max(d.fact_at) as reached_at
        from deeds d join ventures.ventures v on v.id = d.venture_id
        cross join lateral (values ('day', d.fact_day), ('month', date_trunc('month', d.fact_day)::date),
          ('week', d.fact_day - (extract(dow from d.fact_day)::int - v.week_start + 7) % 7),
          ('quarter', date_trunc('quarter', d.fact_day)::date), ('year', date_trunc('year', d.fact_day)::date),
          ('all', date '0001-01-01')) p (period, starts_on)
        group by 1, 2, 3, 4
      )
      select s.venture_id, s.user_id, s.period from sums s
      full join gamification.standings t using (venture_id, period, starts_on, user_id)
      where coalesce(s.points, 0) <> coalesce(t.points, 0) or s.reached_at is distinct from t.reached_at`,
  },
  {
    name: 'a delivered load is an award of who recorded the delivery',
    finds: `select l.venture_id, l.id from freight.loads l join ventures.ventures v on v.id = l.venture_id
      join identity.users u on u.id = l.delivered_by
      left join gamification.awards a on a.venture_id = l.venture_id and a.key = 'load_completed_' || l.id
      where l.status in ('DELIVERED', 'INVOICED', 'PAID') and not l.is_test and l.voided_at is null
        and not u.is_test and (u.deactivated_on is null or u.deactivated_on >= l.delivered_on) and l.delivered_on >= v.live_from
        and (a.user_id is distinct from l.delivered_by or a.fact_day is distinct from l.delivered_on
          or (not a.is_active
            and not exists (select from gamification.settings s where s.venture_id = l.venture_id)))`,
  },
  {
    name: 'an award that holds has a deed that counts',
    finds: `select a.venture_id, a.key from gamification.awards a where a.is_active and not case a.trigger
      when 'LOAD_COMPLETED' then exists (select from freight.load_facts l where l.venture_id = a.venture_id and l.id = a.subject_id
        and l.status in ('DELIVERED', 'INVOICED', 'PAID') and l.delivered_on = a.fact_day)
      when 'QUOTE_CONVERTED' then exists (select from freight.quote_credit_facts q where q.venture_id = a.venture_id and q.quote_id = a.subject_id
        and q.user_id = a.user_id and q.booked_on = a.fact_day)
      when 'CARRIER_OUTREACH_SENT' then exists (select from freight.outreach_facts o
        join freight.load_facts l on l.venture_id = o.venture_id and l.id = o.load_id
        where o.venture_id = a.venture_id and o.id = a.subject_id and o.sent_by = a.user_id and o.sent_on = a.fact_day)
      when 'OUTREACH_AWARDED' then exists (select from freight.outreach_award_facts w
        join freight.load_facts l on l.venture_id = w.venture_id and l.id = w.load_id
        where w.venture_id = a.venture_id and w.load_id = a.subject_id and w.stands and w.awarded_by = a.user_id
          and w.awarded_on = a.fact_day)
      when 'BPO_CALL_COMPLETED' then exists (select from bpo.call_facts c where c.venture_id = a.venture_id and c.id = a.subject_id
        and c.user_id = a.user_id and c.ended_at is not null and c.started_on = a.fact_day)
      when 'HOTEL_REVIEW_RESPONDED' then exists (select from hospitality.review_facts r where r.venture_id = a.venture_id
        and r.review_id = a.subject_id and r.responded_by = a.user_id and r.responded_on = a.fact_day)
      when 'HOTEL_DISPUTE_RESOLVED' then exists (select from hospitality.dispute_facts d where d.venture_id = a.venture_id
        and d.dispute_id = a.subject_id and d.first_decided_on = a.fact_day)
      when 'TASK_COMPLETED' then exists (select from operations.task_facts t where t.venture_id = a.venture_id and t.task_id = a.subject_id
        and coalesce(t.assignee_id, t.completed_by) = a.user_id and t.completed_on = a.fact_day)
      when 'EOD_REPORT_SUBMITTED' then exists (select from operations.eod_facts r where r.venture_id = a.venture_id and r.user_id = a.user_id
        and r.day = a.fact_day)
      when 'PERFECT_WEEK_EOD' then (select count(*) from operations.eod_facts r where r.venture_id = a.venture_id and r.user_id = a.user_id
        and r.is_working_day and r.day between right(a.key, 10)::date and right(a.key, 10)::date + 6) >= 5
      else a.subject_id = a.user_id end`,
  },
  {
    name: 'the freight figures of a day are its loads',
    finds: `select coalesce(k.venture_id, f.venture_id), coalesce(k.day, f.day) from
        (select venture_id, day, sum(billed) as billed, sum(revenue_minor) as revenue, sum(known_cost_minor) as cost, sum(unknown_cost) as unknown_cost
         from kpi.freight_daily group by 1, 2 having sum(billed) > 0) k
      full join (select venture_id, billing_date as day, count(*) as billed, sum(bill_minor) as revenue, coalesce(sum(cost_minor), 0) as cost,
          count(*) filter (where cost_minor is null) as unknown_cost from freight.loads
        where voided_at is null and not is_test and status in ('DELIVERED', 'INVOICED', 'PAID') group by 1, 2) f
        on f.venture_id = k.venture_id and f.day = k.day
      where (k.billed, k.revenue, k.cost, k.unknown_cost) is distinct from (f.billed, f.revenue, f.cost, f.unknown_cost)`,
  },
  {
    name: 'the call figures of a day are its calls',
    finds: `select coalesce(k.venture_id, f.venture_id), coalesce(k.day, f.day) from
        (select venture_id, day, sum(calls) as calls, sum(appointments) as appointments, sum(talk_seconds) as talk from kpi.bpo_daily group by 1, 2 having sum(calls) > 0) k
      full join (select venture_id, started_on as day, count(*) as calls, count(*) filter (where appointment_set) as appointments, coalesce(sum(talk_seconds), 0) as talk
        from bpo.call_logs where voided_at is null and not is_test group by 1, 2) f on f.venture_id = k.venture_id and f.day = k.day
      where (k.calls, k.appointments, k.talk) is distinct from (f.calls, f.appointments, f.talk)`,
  },
  {
    name: 'the hotel figures of a day are its nights, reviews and disputes',
    finds: `select coalesce(k.venture_id, f.venture_id), coalesce(k.day, f.day) from
        (select venture_id, day, sum(nights) as nights, sum(rooms_sold) as sold, sum(room_revenue_minor) as revenue, sum(reviews_received) as received,
          sum(reviews_answered) as answered, sum(disputes_won + disputes_lost + disputes_closed) as decided from kpi.hotel_daily group by 1, 2) k
      full join (select venture_id, day, sum(nights) as nights, coalesce(sum(sold), 0) as sold, coalesce(sum(revenue), 0) as revenue,
          sum(received) as received, sum(answered) as answered, sum(decided) as decided from (
          select venture_id, day, 1 as nights, rooms_sold as sold, room_revenue_minor as revenue, 0 as received, 0 as answered, 0 as decided
            from hospitality.hotel_day_facts
          union all select venture_id, received_on, 0, 0, 0, 1, 0, 0 from hospitality.review_facts
          union all select venture_id, responded_on, 0, 0, 0, 0, 1, 0 from hospitality.review_facts where responded_on is not null
          union all select venture_id, opened_on, 0, 0, 0, 0, 0, 0 from hospitality.dispute_facts
          union all select venture_id, decided_on, 0, 0, 0, 0, 0, 1 from hospitality.dispute_facts where decided_on is not null) each
        group by 1, 2) f on f.venture_id = k.venture_id and f.day = k.day
      where (k.nights, k.sold, k.revenue, k.received, k.answered, k.decided)
        is distinct from (f.nights, f.sold, f.revenue, f.received, f.answered, f.decided)`,
  },
  {
    name: 'cash of a day is the last balance on or before it, of every open account',
    finds: `select k.venture_id, k.day from kpi.holdings_daily k
      left join lateral (select b.day, b.balance_minor from holdings.balance_facts b
        where b.venture_id = k.venture_id and b.bank_account_id = k.bank_account_id and b.day <= k.day order by b.day desc limit 1) f on true
      where (k.as_of, k.balance_minor) is distinct from (f.day, f.balance_minor)`,
  },
  {
    name: 'a hotel’s fire or win is about a review or dispute that counts',
    finds: `select i.venture_id, i.key from briefing.items i where i.is_active
      and case i.subject_kind
        when 'review' then not exists (select from hospitality.review_facts r where r.venture_id = i.venture_id and r.review_id = i.subject_id and r.is_negative)
        when 'hotel_dispute' then not exists (select from hospitality.dispute_facts d where d.venture_id = i.venture_id and d.dispute_id = i.subject_id
          and case i.kind when 'dispute_won' then d.status = 'WON' when 'dispute_lost' then d.status = 'LOST' else true end)
        else false end`,
  },
  {
    name: 'breakdowns of freight add up to the figures of their day, weeks to their days',
    finds: `select venture_id, day from (
        select venture_id, day, billed, revenue_minor as revenue, d.kind from kpi.freight_daily, (values ('customer'), ('carrier'), ('lane'), ('equipment')) d (kind)
        union all select venture_id, day, -billed, -revenue_minor, dimension from kpi.freight_daily_by) f
      group by venture_id, day, kind having sum(billed) <> 0 or sum(revenue) <> 0
      union all select venture_id, day from (
        select venture_id, date_trunc('week', day)::date as day, dimension, billed, revenue_minor as revenue from kpi.freight_daily_by
        union all select venture_id, day, dimension, -billed, -revenue_minor from kpi.freight_weekly_by) w
      group by venture_id, day, dimension having sum(billed) <> 0 or sum(revenue) <> 0`,
  },
  {
    name: 'roll-ups of lost loads add up to the figures of their day, weeks to their days',
    finds: `select venture_id, day from (
        select venture_id, day, lost, lost_value_minor as value, d.kind from kpi.freight_daily, (values ('reason'), ('customer'), ('lane')) d (kind)
        union all select venture_id, day, -lost, -lost_value_minor, dimension from kpi.freight_daily_lost) f
      group by venture_id, day, kind having sum(lost) <> 0 or sum(value) <> 0
      union all select venture_id, day from (
        select venture_id, date_trunc('week', day)::date as day, dimension, lost, lost_value_minor as value from kpi.freight_daily_lost
        union all select venture_id, day, dimension, -lost, -lost_value_minor from kpi.freight_weekly_lost) w
      group by venture_id, day, dimension having sum(lost) <> 0 or sum(value) <> 0`,
  },
  {
    name: 'roll-ups of calls add up to the figures of their day',
    finds: `select venture_id, day from (
        select venture_id, day, calls, talk_seconds as talk, d.kind from kpi.bpo_daily, (values ('venture'), ('campaign'), ('agent'), ('hour')) d (kind)
        union all select venture_id, day, -calls, -talk_seconds, dimension from kpi.bpo_daily_by where hour = -1
        union all select venture_id, day, -calls, -talk_seconds, 'hour' from kpi.bpo_hourly) f
      group by venture_id, day, kind having sum(calls) <> 0 or sum(talk) <> 0`,
  },
  {
    // Pay of a day still to come waits for it; by whose clock, the newest event says.
    name: 'no recorded day still waits to be recomputed',
    finds: `select d.venture_id, d.area, d.day from platform.dirty_days d join ventures.ventures v on v.id = d.venture_id
      where d.area <> 'pay' or d.day <= (select (max(e.at) at time zone v.zone)::date from platform.events e where e.venture_id = v.id)`,
  },
  {
    name: 'no consequence waits or died',
    // What the clock asks for follows from no event: it may wait, and may not die.
    finds: `select id, name from jobs.job where state = 'failed' or (state in ('created', 'retry', 'active') and name <> 'scheduled')`,
  },
  {
    name: 'a stored reply belongs to a key that was answered',
    finds: `select person_id, key from platform.idempotency_keys where status is null or reply is null`,
  },
  {
    name: 'a fire of a lost load has a lost load',
    finds: `select i.venture_id, i.key from briefing.items i left join freight.load_facts l on l.venture_id = i.venture_id and l.id = i.subject_id
      where i.is_active and i.kind = 'load_lost' and l.status is distinct from 'LOST'`,
  },
  {
    name: 'a win is a delivered load above the threshold',
    finds: `select i.venture_id, i.key from briefing.items i join briefing.thresholds t on t.venture_id = i.venture_id
      left join freight.load_facts l on l.venture_id = i.venture_id and l.id = i.subject_id
      where i.is_active and i.section = 'wins' and i.subject_kind = 'load' and (l.status is null or l.status not in ('DELIVERED', 'INVOICED', 'PAID')
        or l.bill_minor <= t.critical_bill_minor)`,
  },
  {
    name: 'a fire that burns is about a load that counts',
    finds: `select i.venture_id, i.key from briefing.items i where i.is_active and i.subject_kind = 'load'
      and not exists (select from freight.load_facts l where l.venture_id = i.venture_id and l.id = i.subject_id)`,
  },
  {
    name: 'nothing is paid, scored or told of before a venture went live',
    finds: `select v.id from ventures.ventures v where exists (select from gamification.entries e where e.venture_id = v.id and e.fact_day < v.live_from)
      or exists (select from briefing.items i where i.venture_id = v.id and i.is_active and i.fact_day < v.live_from)
      or exists (select from incentives.daily d where d.venture_id = v.id and d.day < v.live_from)`,
  },
]
