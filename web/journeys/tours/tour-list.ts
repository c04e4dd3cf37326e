/** A page with what to look at there. `$id` in a path: the first that the list at `listed` answers with. */
export type Stop = {
  readonly title: string
  readonly path: string
  readonly listed?: string
  readonly says: string
  readonly isPhone?: true
}
export type Tour = {
  /** Also the name of its file. */
  readonly name: string
  readonly title: string
  readonly email: string
  readonly who: string
  readonly stops: readonly Stop[]
}

export const TOURS: readonly Tour[] = [
  {
    name: 'owner',
    title: 'The owner of the group',
    email: 'meera.iyer@holdfast.example',
    who: 'Meera Iyer owns the whole group. She reads for ten minutes at seven, opens what burns, and hands it on.',
    stops: [
      {
        title: 'The briefing',
        path: '/briefing',
        says: 'What burns stands first, each with its venture, its size and the rule that lit it. **Assign** makes a task of it for somebody; **Seen** puts it away for everybody who reads the same briefing. It also comes by mail at 07:45.',
      },
      {
        title: 'Briefings of earlier days',
        path: '/briefing/past',
        says: 'Every morning is kept as it was written, with what became of each fire since.',
      },
      {
        title: 'Freight',
        path: '/freight',
        says: 'Three months against the three before. Each figure, bar and name opens the rows that it counts.',
      },
      {
        title: 'Recurring revenue',
        path: '/saas',
        says: 'The waterfall leads from the first day’s revenue to the last day’s, and every step is a list of accounts.',
      },
      {
        title: 'Cash and assets',
        path: '/holdings',
        says: 'Balances by entity and currency as of a day, with the rates of that day, and what is too old to trust.',
      },
      {
        title: 'What a rule would have paid',
        path: '/simulation',
        says: 'A draft of a plan over ninety days that have happened, person by person, beside what was paid. Nothing is changed by looking.',
      },
    ],
  },
  {
    name: 'dispatcher',
    title: 'A dispatcher',
    email: 'ana.whitfield@holdfast.example',
    who: 'Ana Whitfield covers and follows loads. She lives in the list of loads and closes her day with a report.',
    stops: [
      {
        title: 'My day',
        path: '/my-day',
        says: 'Today’s points and pay, what is due, what changed since she was last here, and the report of the day.',
      },
      {
        title: 'Loads',
        path: '/freight/loads',
        says: 'Filters stand in the address, so that a view can be sent to somebody. `j` and `k` walk, `Enter` opens, `?` shows all keys.',
      },
      {
        title: 'One load',
        path: '/freight/loads/$id',
        listed: '/api/freight/loads?limit=1',
        says: 'Everything that happened to it is on the right. A step that is not possible says why.',
      },
      {
        title: 'Loads without a carrier',
        path: '/freight/coverage',
        says: 'By the time of pickup, the most urgent first. **Find carriers** ranks those who ran the lane and shows each reason.',
      },
      {
        title: 'End of day',
        path: '/operations/eod',
        says: 'The numbers of the day are there already; what is typed survives a lost connection. One minute on a phone.',
        isPhone: true,
      },
      {
        title: 'My pay',
        path: '/incentives/my',
        says: 'Click an amount: the rule as a sentence, what the day added, the loads behind it, and the same figure computed again.',
      },
    ],
  },
  {
    name: 'venture-head',
    title: 'The head of a venture',
    email: 'omar.haddad@holdfast.example',
    who: 'Omar Haddad answers for the brokerage: its loads, its people and what they are paid by.',
    stops: [
      {
        title: 'At risk',
        path: '/freight/at-risk',
        says: 'Flags that are up, with who is responsible and since when. Clearing one asks for nothing; losing a load asks why.',
      },
      {
        title: 'Lost loads',
        path: '/freight/lost',
        says: 'A year of losses by reason and value. A reason opens its loads.',
      },
      {
        title: 'Profit',
        path: '/freight/profit',
        says: 'By month, customer, representative, carrier or lane. Loads whose cost is unknown stand apart and are in no margin.',
      },
      {
        title: 'Reports of the team',
        path: '/operations/eod/team',
        says: 'Who reported, who did not and who did not have to, by the calendar of working days.',
      },
      {
        title: 'Tasks',
        path: '/operations/tasks',
        says: 'By hand, from the briefing, or made at 06:30 from what nobody has answered. The board can be moved with the keyboard.',
      },
      { title: 'Targets', path: '/targets', says: 'Of the venture and of people, with the days on which they hold.' },
    ],
  },
  {
    name: 'finance',
    title: 'Finance',
    email: 'grace.okafor@holdfast.example',
    who: 'Grace Okafor turns days of pay into money that leaves the bank, once.',
    stops: [
      {
        title: 'Payouts',
        path: '/incentives/payouts',
        says: 'What waits, what is approved, what is paid. A period is looked over, approved by somebody else than who made it, and then closed.',
      },
      {
        title: 'A run',
        path: '/incentives/payouts/runs/$id',
        listed: '/api/incentives/payout-runs?limit=1',
        says: 'Each person’s payout with what is unusual about it. Approval is given for the sum that was seen: if it changes meanwhile, it is asked for again.',
      },
      {
        title: 'A statement',
        path: '/incentives/payouts/$id/statement',
        listed: '/api/incentives/payouts?limit=1',
        says: 'Day by day and rule by rule, down to the work. It prints, and it is a PDF with the same bytes each time.',
      },
      {
        title: 'Disputes',
        path: '/incentives/disputes',
        says: 'Somebody says that a line is wrong. Granting it makes a correction in the next payout, never in one that is closed.',
      },
    ],
  },
  {
    name: 'hotel-manager',
    title: 'A manager of hotels',
    email: 'tessa.grant@holdfast.example',
    who: 'Tessa Grant runs the hotels. Of freight and calls she sees nothing, not even that they exist.',
    stops: [
      {
        title: 'Hotels',
        path: '/hotel',
        says: 'Occupancy, rate and revenue per room against the days before. A night that nobody entered is no data and not zero.',
      },
      {
        title: 'The night’s figures',
        path: '/hotel/figures',
        says: 'Entered by hand, from a file or by the night audit; what cannot be is said at the cell.',
      },
      {
        title: 'Reviews',
        path: '/hotel/reviews',
        says: 'Those without an answer first. An answer begins from a template and is marked when it went out.',
      },
      {
        title: 'Disputed charges',
        path: '/hotel/disputes',
        says: 'Each with the days that are left, what it is about and what evidence stands.',
      },
    ],
  },
  {
    name: 'call-centre-agent',
    title: 'An agent of the call centre',
    email: 'nisha.rao@holdfast.example',
    who: 'Nisha Rao calls all day. The next call is two clicks away.',
    stops: [
      {
        title: 'My day, on the phone',
        path: '/my-day',
        says: 'What she did, what it earned, and what is left.',
        isPhone: true,
      },
      {
        title: 'Calls',
        path: '/bpo/calls',
        says: 'Begin one and the clock runs; end it with what came of it. Her own, until she leads others.',
      },
      {
        title: 'Points',
        path: '/points',
        says: 'Standings by week, month and quarter, of the venture, the office or the same work, with her own place.',
      },
      {
        title: 'Where points come from',
        path: '/points/mine',
        says: 'Each award with the deed behind it; what was taken back stands beside it.',
      },
    ],
  },
  {
    name: 'administrator',
    title: 'The administrator',
    email: 'sam.lindqvist@holdfast.example',
    who: 'Sam Lindqvist lets people in and keeps the whole running.',
    stops: [
      { title: 'People', path: '/admin/users', says: 'Who belongs where, as what, from when to when.' },
      {
        title: 'What a role may',
        path: '/admin/roles',
        says: 'The matrix, and what each venture changed in it. **Why may she?** answers for one person and one thing.',
      },
      {
        title: 'Jobs',
        path: '/admin/jobs',
        says: 'What the clock asked for today, what waits, what was given up and how to have it tried again.',
      },
      {
        title: 'Connections',
        path: '/admin/integrations',
        says: 'Which services outside are set up, how they answer, and each message that went out.',
      },
      {
        title: 'The audit log',
        path: '/admin/audit',
        says: 'Who changed what, sealed in blocks: an edit behind its back is found.',
      },
    ],
  },
]
