import { writeFileSync } from 'node:fs'
import { drawStatement } from './src/modules/incentives/statements/payout/pdf/draw-statement.ts'
const id = (n: number) => `0197f2ce-5a60-7c1e-9f0a-${String(n).padStart(12, '0')}`
function make(status: string, currency: string, nDays: number, long: boolean): any {
  const rules = [['sales', long ? 'Marge commerciale très détaillée pour les clients de la région Île-de-France, Łódź et Αθήνα, payée en ₹ € £ ¥ au prorata du mois' : 'Sales margin'], ['steps', 'Steps'], ['cap', 'Capped per month']]
  const days: any[] = []
  let total = 0
  const start = Date.UTC(2026, 3, 1)
  let n = 0
  for (let d = 0; d < nDays; d++) {
    const day = new Date(start + d * 864e5).toISOString().slice(0, 10)
    const lines = rules.slice(0, 1 + (d % 3)).map(([key, name], i) => { const minor = i === 2 ? 0 : ((d * 7919 + i * 13007) % 250000) - (d % 11 === 3 ? 300000 : 0); total += minor; n++; return { id: id(n), day, planName: long ? 'Vertriebsplan Nord- und Ostdeutschland 2026' : 'Northline sales', versionNumber: 3, ruleKey: key, ruleName: name, sentence: '', amount: { minor, currency }, toDate: '3', unmeasured: 0, creditCount: 1 + d % 4, reason: i === 2 ? 'cap' : 'earned' } })
    days.push({ day, amountMinor: lines.reduce((s, l) => s + l.amount.minor, 0), lines, adjustments: [] })
  }
  const adjustments = Array.from({ length: long ? 6 : 1 }, (_, i) => ({ id: id(9000 + i), kind: i % 2 ? 'GRANTED' : 'RECOMPUTE', workDay: `2026-03-${10 + i}`, bookedOn: `2026-04-0${1 + i}`, lineId: null, planName: 'Northline sales', ruleKey: 'sales', ruleName: rules[0]![1], amountMinor: i % 2 ? 12500 : -2050, reason: i % 2 ? 'Carrier cost was recorded twice for the load; agreed with the lead after looking at the invoice of the carrier and the bill of lading, which both say 1,850.' : 'The work of a locked day changed' }))
  const adj = adjustments.reduce((s, a) => s + a.amountMinor, 0)
  const carried = -5000
  const net = total + adj + carried
  return {
    payout: { id: id(1), ventureId: id(2), runId: id(3), ventureName: long ? 'Holdfast Speditions- und Logistikgesellschaft für Nord- und Osteuropa mbH & Co. KG' : 'Northline Freight', person: { id: id(4), name: long ? 'Zoë Šťastná-Łukasiewicz de la Fuente y García-Ψαρρά Иванова' : 'Arjun Mehta' }, currency, periodStart: '2026-04-01', periodEnd: new Date(start + (nDays - 1) * 864e5).toISOString().slice(0, 10), status, figures: { daysMinor: total, adjustedMinor: adj, carriedMinor: carried, netMinor: net, payableMinor: Math.max(0, net), leftMinor: Math.min(0, net) }, disputedMinor: 12345, approvedBy: status === 'DRAFT' ? null : { id: id(5), name: 'Meera Iyer' }, approvedAt: status === 'DRAFT' ? null : '2026-06-18T13:12:00.000Z', madeAt: '2026-06-17T13:12:00.000Z', paidOn: status === 'PAID' ? '2026-06-20' : null, paymentReference: status === 'PAID' ? 'TX-20260620-118' : null, fileNumber: 3, version: 2, can: {}, digest: status === 'DRAFT' ? null : 'a'.repeat(64), carriedFrom: [{ payoutId: id(7), amountMinor: -5000 }], carriedTo: null },
    rules: rules.map(([ruleKey, ruleName]) => ({ planName: long ? 'Vertriebsplan Nord- und Ostdeutschland 2026' : 'Northline sales', ruleKey, ruleName, amountMinor: days.flatMap((d) => d.lines).filter((l: any) => l.ruleKey === ruleKey).reduce((s: number, l: any) => s + l.amount.minor, 0), lines: 20 })),
    days, adjustments,
    disputes: [{ id: id(8), lineId: days[2].lines[0].id, workDay: '2026-04-03', ruleName: rules[0]![1], amountMinor: 12345, status: 'OPEN' }, { id: id(8), lineId: days[4].lines[0].id, workDay: '2026-04-05', ruleName: rules[1]![1], amountMinor: 5, status: 'ACCEPTED' }],
  }
}
for (const [name, s] of [['short', make('PAID', 'USD', 10, false)], ['long', make('DRAFT', 'INR', 60, true)], ['year', make('APPROVED', 'EUR', 366, true)]] as const) {
  const t = performance.now()
  const a = await drawStatement(s)
  const ms = performance.now() - t
  const b = await drawStatement(s)
  console.log(name, a.length, Math.round(ms) + 'ms', a.equals(b))
  writeFileSync(`/tmp/zz-${name}.pdf`, a)
}
const small = make('PAID', 'USD', 5, false)
for (let i = 0; i < 5; i++) { const t = performance.now(); await drawStatement(small); console.log('small', Math.round(performance.now() - t)) }
