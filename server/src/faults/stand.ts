/** Everything happens on Thursday 18 June 2026, 08:12 in Chicago, so that two runs of the same work owe the same figures. */
export const MOMENT = '2026-06-18T13:12:00.000Z'
export const SECRET = 'signs the sessions of the fault tests only'
