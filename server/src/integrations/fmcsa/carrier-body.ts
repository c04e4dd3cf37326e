import { z } from 'zod'

const text = z.string().nullish()
const number = z.number().nullish()

/** Of the 53 fields those that we read. All of them may be null; more may come. */
export const CarrierBody = z.object({
  dotNumber: z.number().int().positive(),
  legalName: text,
  dbaName: text,
  allowedToOperate: text,
  statusCode: text,
  commonAuthorityStatus: text,
  contractAuthorityStatus: text,
  brokerAuthorityStatus: text,
  safetyRating: text,
  safetyRatingDate: text,
  bipdInsuranceOnFile: text,
  bipdInsuranceRequired: text,
  bipdRequiredAmount: text,
  bondInsuranceOnFile: text,
  bondInsuranceRequired: text,
  cargoInsuranceOnFile: text,
  cargoInsuranceRequired: text,
  oosDate: text,
  mcs150Outdated: text,
  phyStreet: text,
  phyCity: text,
  phyState: text,
  phyZipcode: text,
  phyCountry: text,
  totalDrivers: number,
  totalPowerUnits: number,
  crashTotal: number,
  fatalCrash: number,
  driverInsp: number,
  driverOosInsp: number,
  vehicleInsp: number,
  vehicleOosInsp: number,
})
export type CarrierBody = z.output<typeof CarrierBody>
