import { type Given, rowsOf } from './row.ts'

const GIVEN: readonly Given[] = [
  ['G-01', 'points', 'One cause scores several times; balance and entries differ'],
  ['G-02', 'points', 'Settings are saved and have no effect'],
  ['G-03', 'manual_points', 'Anyone gives points to anyone'],
  ['G-04', 'eod_reports', 'A perfect week depends on luck'],
  ['G-05', 'points', 'The first sign-in of a day is counted by the wrong clock, or once for all ventures'],
  ['G-06', 'points', 'Each award reads all earlier ones'],
  ['E-01', 'eod_reports', 'Without an office a report cannot be written'],
  ['E-02', 'eod_reports', 'A day has two reports'],
  ['E-03', 'eod_reports', 'A rate above 100 %, negative days'],
  ['E-04', 'notifications', 'Messages that reach nobody'],
  ['E-05', 'eod_reports', 'One explanation silences every later gap'],
  ['E-06', 'tasks', 'Overdue is never true'],
  ['E-07', 'eod_reports', 'A reviewed report changes; somebody reviews their own'],
  ['E-08', 'briefing', 'False alarms, missed alarms, missing trades'],
  ['E-09', 'notifications', 'Messages are lost between processes'],
]
export const DESK_ROWS = rowsOf(GIVEN)
