/** What the owner of a new group brings on the first day. */
export const PEOPLE_FILE = `Name,E-mail,Access role,Job role
Ida Holm,ida@newgroup.example,VENTURE_HEAD,
Per Lund,per@newgroup.example,EMPLOYEE,DISPATCH
Siv Berg,siv@newgroup.example,EMPLOYEE,SALES
`

/** A year ago, thirty loads of an old system, in an order of columns that is its own; one bill is mistyped. */
export function loadsFile(today: Date): string {
  const days = Array.from({ length: 30 }, (_, age) => new Date(today.getTime() - (age + 3) * 86_400_000))
  const lines = days.map((day, at) => {
    const bill = at === 4 ? '12.3x' : String(900 + at * 25)
    return `R-${100 + at},Blue Mesa Grocers,Dallas,TX,Memphis,TN,VAN,452,${bill},${700 + at * 20},T-1 Haulage,${day.toISOString().slice(0, 10)},per@newgroup.example`
  })
  const header =
    'Reference,Customer,Origin city,Origin state,Destination city,Destination state,Equipment,Miles,Bill,Cost,Carrier,Delivered,Dispatcher'
  return [header, ...lines, ''].join('\n')
}
