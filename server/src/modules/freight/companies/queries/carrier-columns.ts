import { sql } from 'kysely'

/** What a person writes of a carrier `k`, as one object under the names of the contract. */
export const CARRIER_FIELDS = sql`json_build_object(
  'name', k.name, 'status', k.status, 'mcNumber', k.mc_number, 'dotNumber', k.dot_number, 'scac', k.scac,
  'contactName', k.contact_name, 'email', k.email, 'phone', k.phone, 'equipment', k.equipment,
  'lanes', (select coalesce(json_agg(json_build_object('originState', p.origin_state,
      'destinationState', p.destination_state) order by p.origin_state, p.destination_state), '[]')
    from freight.carrier_lanes p where p.venture_id = k.venture_id and p.carrier_id = k.id),
  'liability', json_build_object('amountMinor', k.liability_minor, 'expiresOn', k.liability_expires_on),
  'cargo', json_build_object('amountMinor', k.cargo_minor, 'expiresOn', k.cargo_expires_on),
  'rating', k.rating, 'compliance', k.compliance, 'complianceReason', k.compliance_reason,
  'doNotUseReason', k.do_not_use_reason, 'notes', k.notes)`
