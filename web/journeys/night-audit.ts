type Hotel = { readonly code: string; readonly today: string }

/** A file of the hotel's last nights as its system lists them; three rows cannot be imported, and one sums up the others. */
export function nightAudit({ code, today }: Hotel) {
  // All of one month, also on its first days.
  const last = Temporal.PlainDate.from(today).with({ day: 1 }).subtract({ days: 1 })
  const day = (before: number) => last.subtract({ days: before })
  const row = (before: number, cells: string) => `${day(before)},${cells}`
  const soldDay = day(2)
  return {
    month: last.toString().slice(0, 7),
    goodDay: day(3).toString(),
    goodSold: 71,
    /** The cell that line 3 is about. */
    soldCell: `Rooms sold, ${soldDay.toLocaleString('en-US', { weekday: 'short' })} ${soldDay.day} ${soldDay.toLocaleString('en-US', { month: 'long' })}`,
    text: [
      'Date,Property,Out of order,Rooms sold,Room revenue',
      row(3, `${code},0,71,"11,360.00"`),
      row(2, `${code},0,fifty-eight,"9,120.00"`),
      row(1, `${code},500,61,"9,730.00"`),
      row(0, 'ELSEWHERE,0,40,"6,000.00"'),
      'Total,,500,172,"36,210.00"',
      '',
    ].join('\n'),
  }
}
