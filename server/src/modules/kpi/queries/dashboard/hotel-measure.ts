import type { HotelFigures } from '@holdfast/contract'
import type { HotelColumn } from '../../store/hotel-columns.ts'
import type { PeriodSums } from '../sum-periods.ts'
import type { Measure } from './measure.ts'

export type HotelSums = PeriodSums<HotelColumn>
export type HotelMeasure = Measure<HotelSums, HotelFigures>
