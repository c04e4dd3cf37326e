import { json } from './http-fake.ts'

const BASE = 'https://mobile.fmcsa.dot.gov/qc/services/carriers'
const RETRIEVED = '2026-06-18T06:33:31.490+0000'

/** A carrier that nobody has, with the keys and the kinds of values of the register. */
export function carrierBody(dotNumber: number, own: Readonly<Record<string, unknown>> = {}): object {
  return {
    allowedToOperate: 'Y',
    bipdInsuranceOnFile: '1000',
    bipdInsuranceRequired: 'Y',
    bipdRequiredAmount: '750',
    bondInsuranceOnFile: '0',
    bondInsuranceRequired: 'u',
    brokerAuthorityStatus: 'N',
    cargoInsuranceOnFile: '0',
    cargoInsuranceRequired: 'u',
    carrierOperation: { carrierOperationCode: 'A', carrierOperationDesc: 'Interstate' },
    censusTypeId: { censusType: 'C', censusTypeDesc: 'CARRIER', censusTypeId: 1 },
    commonAuthorityStatus: 'A',
    contractAuthorityStatus: 'A',
    crashTotal: 2,
    dbaName: null,
    dotNumber,
    driverInsp: 40,
    driverOosInsp: 1,
    driverOosRate: 2.5,
    driverOosRateNationalAverage: '5.51',
    ein: 100000000 + dotNumber,
    fatalCrash: 0,
    hazmatInsp: 0,
    hazmatOosInsp: 0,
    hazmatOosRate: 0,
    hazmatOosRateNationalAverage: '4.5',
    injCrash: 1,
    isPassengerCarrier: 'N',
    issScore: null,
    legalName: 'PRAIRIE LINE CARRIERS LLC',
    mcs150Outdated: 'N',
    oosDate: null,
    oosRateNationalAverageYear: '2009-2010',
    phyCity: 'SPRINGFIELD',
    phyCountry: 'US',
    phyState: 'IL',
    phyStreet: '1 EXAMPLE RD',
    phyZipcode: '62701',
    reviewDate: '2019-04-22',
    reviewType: 'C',
    safetyRating: 'S',
    safetyRatingDate: '2019-04-25',
    safetyReviewDate: '2019-04-22',
    safetyReviewType: 'C',
    snapshotDate: null,
    statusCode: 'A',
    totalDrivers: 21,
    totalPowerUnits: 18,
    towawayCrash: 1,
    vehicleInsp: 30,
    vehicleOosInsp: 6,
    vehicleOosRate: 20,
    vehicleOosRateNationalAverage: '20.72',
    ...own,
  }
}

export function withLinks(dotNumber: number, carrier: object): object {
  const of = (what: string) => ({ href: `${BASE}/${dotNumber}/${what}` })
  const links = {
    basics: of('basics'),
    'cargo carried': of('cargo-carried'),
    'operation classification': of('operation-classification'),
    'docket numbers': of('docket-numbers'),
    'carrier active-For-hire authority': of('authority'),
    self: { href: `${BASE}/${dotNumber}` },
  }
  return { _links: links, carrier }
}

export function envelope(content: unknown, status = 200) {
  return json(status, { content, retrievalDate: RETRIEVED })
}

export function authorityRow(dotNumber: number): object {
  return {
    carrierAuthority: {
      applicantID: 8000,
      authority: 'N',
      authorizedForBroker: 'N',
      authorizedForHouseholdGoods: 'N',
      authorizedForPassenger: 'N',
      authorizedForProperty: 'Y',
      brokerAuthorityStatus: 'N',
      commonAuthorityStatus: 'A',
      contractAuthorityStatus: 'A',
      docketNumber: 900_000 + (dotNumber % 1000),
      dotNumber,
      prefix: 'MC',
    },
    _links: { self: { href: `${BASE}/${dotNumber}/authority/8000` } },
  }
}

export function oosRow(dotNumber: number): object {
  return {
    oos: {
      dotNumber,
      id: 1,
      oosDate: '2024-06-04',
      oosReason: 'NOP',
      oosReasonDescription: '90 day failure to pay fine',
    },
    _links: { self: { href: `${BASE}/${dotNumber}/oos/1` } },
  }
}

export function basicRow(dotNumber: number): object {
  return {
    basic: {
      basicsPercentile: '18%',
      basicsRunDate: '2026-05-27T05:00:00.000+0000',
      basicsType: {
        basicsCode: 'Unsafe Driving',
        basicsCodeMcmis: null,
        basicsId: 11,
        basicsLongDesc: null,
        basicsShortDesc: 'Unsafe Driving',
      },
      basicsViolationThreshold: '50',
      exceededFMCSAInterventionThreshold: 'N',
      id: { basicsId: 11, dotNumber },
      measureValue: '1.02',
      onRoadPerformanceThresholdViolationIndicator: 'N',
      seriousViolationFromInvestigationPast12MonthIndicator: 'N',
      totalInspectionWithViolation: 12,
      totalViolation: 15,
    },
    dotNumber: null,
    _links: { self: { href: `${BASE}/${dotNumber}/basics/11` } },
  }
}
